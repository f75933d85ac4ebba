import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

// Run by `pnpm --filter @iqz/site fonts` after an upgrade of @fontsource/fira-sans; the results are committed.
// Small capitals, fractions and old-style figures are left out: they were a quarter of each file and the site sets none.

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
const characters = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…‰‹›€™−\u2009\u2011\u202f`

const require = createRequire(import.meta.url)
for (const [weight, name] of [
  [400, 'regular'],
  [600, 'semibold'],
] as const) {
  const source = require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`)
  const font = await subsetFont(await readFile(source), characters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
  })
  await writeFile(new URL(`./fira-sans-${name}.woff2`, import.meta.url), font)
  console.log(`fira-sans-${name}.woff2: ${font.length} bytes`)
}
