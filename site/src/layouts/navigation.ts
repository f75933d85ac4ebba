import { path } from '@iqz/shared/routes/path.ts'
import { type Route, type RouteKey, route, routes } from '@iqz/shared/routes/routes.ts'
import { breadcrumb } from '../components/breadcrumb.ts'

/** One entry of the main navigation. */
export interface NavigationEntry {
  title: string
  href: string
  /** `page`: this very page, `true`: a page below it. */
  current: 'page' | 'true' | undefined
}

const entries = (Object.keys(routes) as RouteKey[])
  .map((key): [RouteKey, Route] => [key, route(key)])
  .filter(([, { nav }]) => nav !== undefined)
  .sort(([, a], [, b]) => (a.nav ?? 0) - (b.nav ?? 0))
  .map(([key, { title }]) => ({ title, href: path(key as 'articles') }))

/** Takes the path of the page shown; gives the main navigation as the route registry orders it. */
export function navigation(pathname: string): NavigationEntry[] {
  const above = new Set(breadcrumb(pathname).map(({ href }) => href))
  return entries.map(({ title, href }) => ({
    title,
    href,
    current: pathname === href ? 'page' : above.has(href) ? 'true' : undefined,
  }))
}
