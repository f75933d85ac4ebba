import { type PageType, pageTypes } from './path-of.ts'
import { type RouteKey, routes } from './routes.ts'

/**
 * Slugs that a type must not use, because the site keeps a page of its own there: `/wissen/seite/…`.
 * Derived from the registry, so that a new route is reserved by being added.
 */
export function reservedSlugs(type: PageType): string[] {
  const [before = '', after = ''] = routes[type as RouteKey].pattern.split('[slug]')
  const taken = Object.values(routes)
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern.startsWith(before) && pattern !== `${before}[slug]${after}`)
    .map((pattern) => pattern.slice(before.length).split('/')[0] ?? '')
    .filter((segment) => segment && !segment.includes('['))
  return [...new Set(taken)].sort()
}

/** Whether a type has pages, and so slugs, of its own. */
export const hasPage = (type: string): type is PageType => (pageTypes as string[]).includes(type)
