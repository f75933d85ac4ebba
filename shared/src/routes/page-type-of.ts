import { hasPage, type PageType } from './page-types.ts'
import type { RouteKey } from './routes.ts'

/** The type of the document that the `[slug]` of a route names: the topic of a topic's page, feed and lists. Else null. */
export function pageTypeOf(key: RouteKey): PageType | null {
  const type = key.replace(/((Run)?Feed|Section(Page)?)$/, '')
  return hasPage(type) ? type : null
}
