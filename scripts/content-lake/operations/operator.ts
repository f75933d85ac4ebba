import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { PLAIN_PAGE_HEADERS } from '../../plain-page/plain-page.ts'
import { ASSET_COOKIE } from '../accounts/asset-cookie.ts'
import { includesRole } from '../accounts/role.ts'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import { lakeOperationsPage } from './lake-operations-page.ts'

/**
 * Finds out who asks for an operators' page: a browser that goes to a page sends no token, but the cookie of its session.
 *
 * @returns `null` for an administrator, who is the request's account from then on; else the page that says who may.
 */
export async function refuseOperator(lake: ContentLake, c: Context<LakeEnv>): Promise<Response | null> {
  const key = getCookie(c, ASSET_COOKIE)
  const account = c.get('account') ?? (key === undefined ? null : lake.accounts.byAssetKey(key))
  if (account && includesRole(account.role, 'administrator')) {
    c.set('account', account)
    return null
  }
  const [status, sentence] = account
    ? ([403, 'Diese Seite ist für die Administration. Sie sind mit einer anderen Rolle angemeldet.'] as const)
    : ([
        401,
        'Bitte melden Sie sich in der Redaktion an und öffnen Sie diese Seite danach noch einmal.',
      ] as const)
  const page = await lakeOperationsPage('Webhooks', html``, sentence)
  return c.html(page, status, PLAIN_PAGE_HEADERS)
}
