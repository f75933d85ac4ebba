import { type PageType, pageTypes } from './page-types.ts'
import { routes } from './routes.ts'

/** What the server in front of the pages answers itself, with and without a slash at the end. */
const answeredByServer = ['/betrieb', '/health', '/webhook']

/**
 * Slugs that a type must not use, because the site keeps a page of its own there: `/wissen/seite/…`. Derived from the
 * registry, so that a new route is reserved by being added. `/404/` and `/404.html` are one page to a web server.
 */
export function reservedSlugs(type: PageType): string[] {
  const [before = '', after = ''] = routes[type].pattern.split('[slug]')
  const taken = [...Object.values(routes).map(({ pattern }) => pattern), ...answeredByServer]
    .filter((pattern) => pattern.startsWith(before) && pattern !== `${before}[slug]${after}`)
    .map(
      (pattern) =>
        pattern
          .slice(before.length)
          .split('/')[0]
          ?.replace(/\.html$/, '') ?? '',
    )
    .filter((segment) => segment && !segment.includes('['))
  return [...new Set(taken)].sort()
}

const reserved = new Map(pageTypes.map((type) => [type, new Set(reservedSlugs(type))]))

/** Whether a document of that type must not use a slug. */
export const isReserved = (type: PageType, slug: string): boolean => reserved.get(type)?.has(slug) ?? false
