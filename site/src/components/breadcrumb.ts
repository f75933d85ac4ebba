import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import { type RouteKey, route } from '@iqz/shared/routes/routes.ts'

/** One step of the way from the start page to a page. */
export interface Crumb {
  title: string
  href: string
}

/**
 * Takes a path; gives the pages above it, start page first, from the route registry. Parents whose path depends on the
 * page's parameters (`/wissen/rubrik/meldung/` above its second page) are filled in from the path itself.
 */
export function breadcrumb(pathname: string): Crumb[] {
  const match = matchRoute(pathname)
  const crumbs: Crumb[] = []
  let key = match && (route(match.key).parent as RouteKey | undefined)
  while (key) {
    const { pattern, title, parent } = route(key)
    const href = pattern.replace(/\[(\w+)\]/g, (_, name: string) =>
      encodeURIComponent(match?.params[name] ?? ''),
    )
    crumbs.unshift({ title, href })
    key = parent
  }
  return crumbs
}
