import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { matchedRoutes } from 'hono/route'
import { ASSET_COOKIE } from '../accounts/asset-cookie.ts'
import { includesRole, type Role } from '../accounts/role.ts'
import { assetIdAt, isSignedFor } from '../assets/asset-address.ts'
import type { ContentLake } from '../content-lake.ts'
import { refuseOperator } from '../operations/operator.ts'
import { plainError } from './api-error.ts'
import type { LakeEnv } from './context.ts'
import { endpointName } from './endpoint.ts'

/**
 * Who may use an endpoint: anyone, or accounts from some role upwards. `contributor` means that it writes: which
 * documents somebody may change is told by `authorizeChanges`. `published` is for viewers, and while public reading is
 * switched on for strangers, who get what is public of it. `asset` is anyone who knows an asset's address, as long as
 * there are no accounts; after that, who is signed in, and strangers as above. `operator` is an administrator, by token or by
 * the browser's cookie.
 */
type Access = 'anyone' | 'published' | 'asset' | 'operator' | Role

/** The access rule of every endpoint. One without a rule is open to nobody. */
const RULES: Readonly<Record<string, Access>> = {
  'GET /auth/providers': 'anyone',
  'GET /auth/login/local': 'anyone',
  'POST /auth/login/local': 'anyone',
  'GET /auth/password': 'anyone',
  'POST /auth/password': 'anyone',
  'GET /auth/fetch': 'anyone',
  'GET /auth/logout': 'anyone',
  'POST /auth/logout': 'anyone',
  'GET /auth/id': 'anyone',
  'GET /ping': 'anyone',
  'GET /data/ping/:dataset': 'anyone',
  'GET /check/cors': 'anyone',
  'GET /intake/telemetry-status': 'anyone',
  'POST /intake/batch': 'anyone',
  'GET /users/me': 'viewer',
  'GET /users/me/keyvalue/:keys': 'viewer',
  'PUT /users/me/keyvalue': 'viewer',
  'GET /users/:ids': 'viewer',
  'GET /projects/:project': 'viewer',
  'GET /projects/:project/grants': 'viewer',
  'GET /projects/:project/datasets': 'viewer',
  'GET /projects/:project/datasets/:dataset/acl': 'viewer',
  'GET /projects/:project/roles': 'viewer',
  'GET /projects/:project/user-applications': 'viewer',
  'GET /projects/:project/new-content-release-allowed': 'viewer',
  'GET /projects/:project/tokens': 'administrator',
  'POST /projects/:project/tokens': 'administrator',
  'DELETE /projects/:project/tokens/:id': 'administrator',
  'PATCH /datasets/:name': 'administrator',
  'GET /accounts': 'administrator',
  'POST /accounts': 'administrator',
  'PATCH /accounts/:login': 'administrator',
  'DELETE /accounts/:login': 'administrator',
  'DELETE /accounts/:login/sessions': 'administrator',
  'GET /hooks/projects/:project': 'administrator',
  'POST /hooks/projects/:project': 'administrator',
  'PATCH /hooks/projects/:project/:id': 'administrator',
  'DELETE /hooks/projects/:project/:id': 'administrator',
  'GET /hooks/projects/:project/:id/attempts': 'administrator',
  'POST /hooks/projects/:project/:id/retry': 'administrator',
  'POST /hooks/projects/:project/:id/resend': 'administrator',
  'GET /betrieb/webhooks': 'operator',
  'POST /betrieb/webhooks': 'operator',
  'GET /history': 'administrator',
  'PUT /history': 'administrator',
  'GET /audit': 'administrator',
  'GET /data/query/:dataset': 'published',
  'POST /data/query/:dataset': 'published',
  'GET /data/doc/:dataset/:ids': 'published',
  'POST /data/backups/:dataset': 'administrator',
  'POST /data/mutate/:dataset': 'contributor',
  'POST /data/actions/:dataset': 'contributor',
  'GET /data/history/:dataset/transactions/:ids': 'viewer',
  'GET /data/history/:dataset/documents/:ids': 'viewer',
  'GET /data/history/:dataset/events/:kind/:id': 'viewer',
  'GET /data/export/:dataset': 'viewer',
  'GET /data/listen/:dataset': 'published',
  'GET /data/live/events/:dataset': 'published',
  'GET /data/references/:dataset/documents/:id/to': 'viewer',
  'POST /assets/:kind{images|files}/:dataset': 'contributor',
  'GET /assets/unused/:dataset': 'administrator',
  'DELETE /assets/unused/:dataset': 'administrator',
  'GET /features': 'viewer',
  'GET /journey/trial': 'viewer',
  'GET /journey/*': 'viewer',
  'GET /subscriptions/*': 'viewer',
  'GET /access/*': 'viewer',
  'GET /help': 'viewer',
  'GET /geoip': 'viewer',
  'GET /schedules/*': 'viewer',
  'GET /media-libraries': 'viewer',
  // Assets, and the Studio's own files.
  'GET /images/:project/:dataset/:file': 'asset',
  'GET /images/:project/:dataset/:file/:vanity': 'asset',
  'GET /files/:project/:dataset/:file': 'asset',
  'GET /files/:project/:dataset/:file/:vanity': 'asset',
  'GET /': 'anyone',
  'GET /studio': 'anyone',
  'GET /studio/site-url.json': 'anyone',
  'GET /studio/static/create-manifest.json': 'anyone',
  'GET /studio/*': 'anyone',
  'GET /studio-host/:script': 'anyone',
  'GET /favicon.ico': 'anyone',
}

/**
 * Lets a request through only to endpoints that its account may use. The endpoint is the one that the router itself has
 * matched, so that no spelling of an address goes round its rule.
 *
 * @throws ApiError 401, by whose `errorCode` the Studio knows that it must sign in; 403 when the account may not.
 */
export function enforceAccess(lake: ContentLake): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    for (const { method, path } of matchedRoutes(c)) {
      // Middleware runs for all methods; endpoints are registered for one.
      if (method === 'ALL') continue
      const access = RULES[endpointName(method, path)]
      if (access === undefined) throw plainError(403, `${method} ${path} has no access rule`)
      if (access === 'anyone' || (access === 'asset' && mayFetchAsset(lake, c))) continue
      if (access === 'operator') {
        const refusal = await refuseOperator(lake, c)
        if (refusal) return refusal
        continue
      }
      const account = c.get('account')
      if (access === 'published' && isStranger(c) && lake.accounts.publicReading.isOn) continue
      if (!account) throw plainError(401, 'Session not found', { errorCode: 'SIO-401-ANF' })
      const least = access === 'published' ? 'viewer' : access
      if (least !== 'asset' && !includesRole(account.role, least)) {
        throw plainError(403, `Insufficient permissions; this needs the role ${least}`, {
          errorCode: 'SIO-403-APE',
        })
      }
    }
    return next()
  }
}

// Who sends a token that is no longer good wants to be told so, and not to see less.
const isStranger = (c: Context<LakeEnv>): boolean => c.req.header('authorization') === undefined

// A browser sends no token with a picture, but it does send a cookie.
function mayFetchAsset({ accounts, store }: ContentLake, c: Context<LakeEnv>): boolean {
  if (accounts.oneClick || isSignedFor(c.req.path, c.req.query('access'))) return true
  if (accounts.publicReading.isOn && store.documents.public.get(assetIdAt(c.req.path))) return true
  const key = getCookie(c, ASSET_COOKIE)
  return key !== undefined && accounts.byAssetKey(key) !== null
}
