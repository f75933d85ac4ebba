import { type RouteKey, routes } from './routes.ts'

type Names<Pattern extends string> = Pattern extends `${string}[${infer Name}]${infer Rest}`
  ? Name | Names<Rest>
  : never

/** The parameters a route's pattern names, all of them plain strings. */
export type RouteParams<Key extends RouteKey> = Record<Names<(typeof routes)[Key]['pattern']>, string>

/**
 * The path of a route, from the site's root, with every parameter filled in.
 *
 * @throws Error when a parameter is missing or holds a slash, which would silently name another page.
 */
export function path<Key extends RouteKey>(
  key: Key,
  ...[params]: Names<(typeof routes)[Key]['pattern']> extends never ? [] : [RouteParams<Key>]
): string {
  const { pattern } = routes[key] as { pattern: string }
  if (!pattern.includes('[')) return pattern
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = (params as Record<string, string> | undefined)?.[name]
    if (!value || value.includes('/')) {
      throw new Error(`Route "${key}" needs "${name}" as one path segment, got ${JSON.stringify(value)}.`)
    }
    return encodeURIComponent(value)
  })
}
