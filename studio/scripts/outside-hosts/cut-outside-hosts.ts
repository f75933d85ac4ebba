import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { cuts } from './cuts.ts'
import { harmlessHosts } from './harmless-hosts.ts'

/**
 * Takes every address that the Studio would load from outside by itself out of a built Studio.
 * @param dist folder that `sanity build` wrote; its files are changed in place
 * @throws Error when a known place is no longer found or an unknown host is left: the build must then be looked at
 */
export function cutOutsideHosts(dist: string): void {
  const unused = new Set(cuts)
  const unknown = new Map<string, string>()
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const kind = extname(file)
    if (!['.html', '.css', '.js'].includes(kind)) continue
    const before = readFileSync(join(dist, file), 'utf8')
    let text = before
    for (const cut of cuts) {
      if (cut.files !== kind || text.search(cut.find) === -1) continue
      text = text.replace(cut.find, cut.replace)
      unused.delete(cut)
    }
    if (text !== before) writeFileSync(join(dist, file), text)
    for (const host of hostsIn(text, kind)) unknown.set(host, file)
  }
  const problems = [
    ...[...unused].map(({ what, find }) => `not found any more: ${what} (${find.source})`),
    ...[...unknown].map(([host, file]) => `unknown outside host: ${host} in ${file}`),
  ]
  if (problems.length > 0)
    throw new Error(
      `The built Studio differs from what was checked:\n  ${problems.join('\n  ')}\n` +
        'Find out whether the Studio calls these by itself, then bring studio/scripts/outside-hosts/ up to date.',
    )
}

/** Hosts that a file names. Style sheets and pages may name none at all except as links to click. */
function hostsIn(text: string, kind: string): string[] {
  const named = kind === '.html' ? text.replace(/<a\s[^>]*>/g, '') : text
  return [...named.matchAll(/https?:\/\/([\w.@-]+)/gi)]
    .map(([, host = '']) => host.replace(/\.$/, ''))
    .filter((host) => (kind === '.js' ? !harmlessHosts.has(host) : host !== 'www.w3.org'))
    .filter((host) => host !== 'localhost')
}
