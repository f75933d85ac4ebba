import { type RouteKey, routes } from './routes.ts'

/** A path taken apart: which route it belongs to and what its parameters are. */
export interface RouteMatch {
  key: RouteKey
  params: Record<string, string>
}

const quote = (text: string) => text.replace(/[.*+?^${}()|\\]/g, '\\$&')

/** Fixed segments win over parameters: `/wissen/seite/2/` is a list, never an article called "seite". */
const matchers = (Object.keys(routes) as RouteKey[])
  .map((key) => ({
    key,
    parameters: routes[key].pattern.match(/\[/g)?.length ?? 0,
    prefix: routes[key].pattern.split('[')[0] ?? '',
    expression: new RegExp(`^${quote(routes[key].pattern).replace(/\[(\w+)\]/g, '(?<$1>[^/]+?)')}$`),
  }))
  .sort((a, b) => a.parameters - b.parameters)

/**
 * Which route a path belongs to.
 *
 * @param pathname path from the site's root, percent-encoded, without query.
 * @returns null for a path outside the registry.
 */
export function matchRoute(pathname: string): RouteMatch | null {
  for (const { key, prefix, expression } of matchers) {
    // Most routes are ruled out by this, and far quicker than by an expression.
    if (!pathname.startsWith(prefix)) continue
    const match = expression.exec(pathname)
    if (!match) continue
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ])
    return { key, params: Object.fromEntries(params) }
  }
  return null
}
