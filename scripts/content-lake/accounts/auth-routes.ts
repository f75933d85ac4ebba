import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { PLAIN_PAGE_HEADERS } from '../../plain-page/plain-page.ts'
import type { ContentLake } from '../content-lake.ts'
import { bearerToken } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readBytes } from '../http/read-body.ts'
import { randomId } from '../store/random-id.ts'
import { LOCAL_EDITOR } from './account.ts'
import { ASSET_COOKIE } from './asset-cookie.ts'
import { changePassword } from './change-password.ts'
import { passwordChangedPage, passwordPage } from './password-page.ts'
import { signIn } from './sign-in.ts'
import { signInPage } from './sign-in-page.ts'

/** Ties a sign-in code to the browser that got it. */
const BROWSER_COOKIE = 'sign-in'

/** Largest sign-in form in bytes. */
const MAX_FORM = 10_000

/**
 * Signing in through the Studio's flow for a provider of one's own: it opens `/auth/login/local`, is sent back with a
 * code in `#sid=…`, and exchanges that at `/auth/fetch` for a token, once. With accounts `/auth/login/local` is a page
 * that asks for name and password; without any, one click is enough.
 */
export function authRoutes(lake: ContentLake): Hono<LakeEnv> {
  const { accounts, audit } = lake
  const requireAccounts = () => {
    if (accounts.oneClick) throw plainError(404, 'There are no accounts to sign in with')
  }
  const readForm = async (c: Context<LakeEnv>) => {
    requireAccounts()
    // Every browser says from where it sends a form; a page elsewhere must not sign people in as somebody else.
    if (c.req.header('origin') === undefined) throw plainError(403, 'The header Origin is missing')
    return new URLSearchParams((await readBytes(c, MAX_FORM)).toString('utf8'))
  }
  return new Hono<LakeEnv>()
    .get('/providers', (c) => {
      const title = accounts.oneClick ? 'Lokale Anmeldung' : 'Mit Name und Passwort anmelden'
      const url = `${c.get('origin')}/v1/auth/login/local`
      return c.json({ providers: [{ name: 'local', title, url }], thirdPartyLogin: true, sso: {} })
    })
    .get('/login/local', async (c) => {
      const back = backTo(c, c.req.query('origin'))
      if (accounts.oneClick) return sendBack(c, back, accounts.codes.issue(LOCAL_EDITOR.id, null))
      return c.html(await signInPage({ back }), 200, PLAIN_PAGE_HEADERS)
    })
    .post('/login/local', async (c) => {
      const form = await readForm(c)
      const back = backTo(c, form.get('origin') ?? undefined)
      const login = form.get('login')?.slice(0, 100) ?? ''
      const outcome = await signIn(lake, c, { login, password: form.get('password')?.slice(0, 200) ?? '' })
      if ('fault' in outcome) {
        const retry = outcome.retryAfter ? { 'retry-after': String(outcome.retryAfter) } : {}
        const page = await signInPage({ back, login, fault: outcome.fault })
        return c.html(page, outcome.status, { ...PLAIN_PAGE_HEADERS, ...retry })
      }
      const browser = randomId(32)
      setCookie(c, BROWSER_COOKIE, browser, { ...cookie(c), maxAge: 60 })
      return sendBack(c, back, accounts.codes.issue(outcome.person.id, browser))
    })
    .get('/password', async (c) => {
      requireAccounts()
      return c.html(await passwordPage(), 200, PLAIN_PAGE_HEADERS)
    })
    .post('/password', async (c) => {
      const form = await readForm(c)
      const field = (name: string) => form.get(name) ?? ''
      const login = field('login').slice(0, 100)
      const outcome = await changePassword(lake, c, {
        login,
        password: field('password').slice(0, 200),
        newPassword: field('new-password'),
        repeated: field('repeated'),
      })
      if (outcome === 'changed') return c.html(await passwordChangedPage(), 200, PLAIN_PAGE_HEADERS)
      return c.html(await passwordPage({ login, fault: outcome.fault }), outcome.status, PLAIN_PAGE_HEADERS)
    })
    .get('/fetch', (c) => {
      const account = accounts.codes.spend(c.req.query('sid') ?? '', getCookie(c, BROWSER_COOKIE))
      if (!account)
        throw plainError(401, 'The sign-in code is unknown or was used already', { errorCode: 'SIO-401-AWH' })
      const { token, assetKey } = accounts.sessions.open(account)
      setCookie(c, ASSET_COOKIE, assetKey, cookie(c))
      setCookie(c, BROWSER_COOKIE, '', { ...cookie(c), maxAge: 0 })
      return c.json({ token, label: accounts.get(account)?.name }, 200, { 'cache-control': 'no-store' })
    })
    .on(['GET', 'POST'], '/logout', (c) => {
      const token = bearerToken(c)
      const account = token ? accounts.sessions.end(token) : null
      if (account) {
        audit.note('signed out', { actor: account, subject: accounts.get(account)?.name ?? account })
        setCookie(c, ASSET_COOKIE, '', { ...cookie(c), maxAge: 0 })
        accounts.changed()
      }
      return c.body(null, 204)
    })
    .get('/id', (c) => c.json({ id: c.get('account')?.id ?? null }))
}

function sendBack(c: Context<LakeEnv>, back: string, code: string): Response {
  const target = new URL(back)
  target.hash = `sid=${code}`
  return c.redirect(target.href, c.req.method === 'POST' ? 303 : 302)
}

function backTo(c: Context<LakeEnv>, asked: string | undefined): string {
  const back = asked ?? `${c.get('origin')}/studio/`
  if (URL.canParse(back) && new URL(back).origin === c.get('origin')) return back
  throw plainError(400, `Sign-in can only lead back to ${c.get('origin')}, not to ${back}`)
}

function cookie(c: Context<LakeEnv>) {
  const secure = c.get('origin').startsWith('https:')
  return { httpOnly: true, sameSite: 'Strict', path: '/', secure } as const
}
