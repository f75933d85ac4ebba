import type { CliConfig } from 'sanity/cli'

type Vite = Exclude<NonNullable<CliConfig['vite']>, (...given: never[]) => unknown>
type Server = Vite['server']

/** Every address of the Content Lake's API, its files and its WebSockets. */
const PATHS = [
  '^/v(\\d|X)',
  '^/images/',
  '^/files/',
  '^/socket/',
  '^/listener-tunnel$',
  '^/studio-host/',
  '^/studio/site-url\\.json$',
]

/**
 * Lets the development server pass on what the Content Lake answers, so that Studio and content share one origin
 * as they do in the built Studio.
 * @param contentLake address of a running Content Lake; without one nothing is passed on
 */
export function proxyTo(server: Server, contentLake: string | undefined): NonNullable<Server> {
  if (!contentLake) return server ?? {}
  const target = { target: contentLake, ws: true }
  return {
    ...server,
    proxy: { ...server?.proxy, ...Object.fromEntries(PATHS.map((path) => [path, target])) },
  }
}
