import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import { route } from '@iqz/shared/routes/routes.ts'

/** Those paths that the route registry lets search engines have. */
export const pagesForSearchEngines = (paths: string[]): string[] =>
  paths.filter((path) => {
    const match = matchRoute(path)
    return match !== null && route(match.key).indexed !== false
  })
