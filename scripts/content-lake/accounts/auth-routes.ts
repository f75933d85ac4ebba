import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { bearerToken } from '../http/require-account.ts'

/**
 * Signing in with one click, through the Studio's flow for a provider of one's own: it opens `/auth/login/local`, is
 * sent back with a code in `#sid=…`, and exchanges that at `/auth/fetch` for a token, once.
 */
export function authRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/providers', (c) =>
      c.json({
        providers: [{ name: 'local', title: 'Redaktion', url: `${c.get('origin')}/v1/auth/login/local` }],
        thirdPartyLogin: true,
        sso: {},
      }),
    )
    .get('/login/local', (c) => {
      const back = c.req.query('origin') ?? `${c.get('origin')}/studio/`
      if (!URL.canParse(back) || new URL(back).origin !== c.get('origin')) {
        throw plainError(400, `Sign-in can only lead back to ${c.get('origin')}, not to ${back}`)
      }
      const target = new URL(back)
      target.hash = `sid=${lake.accounts.issueCode()}`
      return c.redirect(target.href)
    })
    .get('/fetch', (c) => {
      const token = lake.accounts.exchange(c.req.query('sid') ?? '')
      if (!token)
        throw plainError(401, 'The sign-in code is unknown or was used already', { errorCode: 'SIO-401-AWH' })
      return c.json({ token, label: 'Redaktion' })
    })
    .on(['GET', 'POST'], '/logout', (c) => {
      const token = bearerToken(c)
      if (token) lake.accounts.signOut(token)
      return c.body(null, 204)
    })
    .get('/id', (c) => c.json({ id: c.get('account')?.id ?? null }))
}
