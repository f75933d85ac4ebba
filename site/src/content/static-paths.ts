import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import type { RouteKey } from '@iqz/shared/routes/routes.ts'
import { portal } from './portal.ts'
import { ensureContent } from './source.ts'

/**
 * For a plain build: the parameters of every path of a route, from the same list that the publisher renders.
 *
 * @example export const getStaticPaths = staticPaths('article')
 */
export const staticPaths = (key: RouteKey) => async () => {
  await ensureContent()
  return portal
    .paths()
    .map((path) => matchRoute(path))
    .filter((match) => match?.key === key)
    .map((match) => ({ params: match?.params ?? {} }))
}
