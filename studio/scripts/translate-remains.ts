import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts that the pinned Studio does not take from its translations, though every editor sees them. */
const REMAINS: ReadonlyMap<string, string> = new Map([['`Choose login provider`', '`Anmelden`']])

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
