import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the pinned Studio does not take from its translations, though every editor sees it: the sign-in page's heading, and
 * the links to Sanity's own pages below it, which have nothing to say here.
 */
const REMAINS: ReadonlyMap<string, string> = new Map([
  ['`Choose login provider`', '`Anmelden`'],
  [
    '[{url:`https://snty.link/community`,i18nKey:`workspaces.community-title`,title:`Community`},' +
      '{url:`https://www.sanity.io/docs`,i18nKey:`workspaces.docs-title`,title:`Docs`},' +
      '{url:`https://www.sanity.io/legal/privacy`,i18nKey:`workspaces.privacy-title`,title:`Privacy`},' +
      '{url:`https://www.sanity.io`,i18nKey:`workspaces.sanity-io-title`,title:`sanity.io`}]',
    '[]',
  ],
])

/**
 * Puts German in place of English texts that are written into the Studio's code.
 * @param dist folder of the built Studio
 * @throws Error when a text is not found any more
 */
export function translateRemains(dist: string): void {
  const missing = new Set(REMAINS.keys())
  for (const name of readdirSync(join(dist, 'static'))) {
    if (!name.endsWith('.js')) continue
    const file = join(dist, 'static', name)
    const before = readFileSync(file, 'utf8')
    let text = before
    for (const [english, german] of REMAINS) {
      if (!text.includes(english)) continue
      text = text.replaceAll(english, german)
      missing.delete(english)
    }
    if (text !== before) writeFileSync(file, text)
  }
  if (missing.size > 0)
    throw new Error(
      `The built Studio does not contain ${[...missing].join(', ')} any more. ` +
        'Look at the sign-in page and bring studio/scripts/translate-remains.ts up to date.',
    )
}
