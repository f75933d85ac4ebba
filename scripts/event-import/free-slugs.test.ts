import { expect, it } from 'vitest'
import { freeSlugs } from './free-slugs.ts'

it('gives each imported event an address of its own, as the Studio would', () => {
  const slugFor = freeSlugs(new Set(['fachtag-fuer-vaeter']))
  const slugs = [
    'Fachtag für Väter',
    'Fachtag für Väter',
    'Archiv',
    'x'.repeat(120),
    'x'.repeat(120),
    '🎈',
    null,
  ]
  expect(slugs.map((title) => slugFor(title).slug?.current)).toEqual([
    ...['fachtag-fuer-vaeter-2', 'fachtag-fuer-vaeter-3', 'archiv-2'],
    ...['x'.repeat(96), `${'x'.repeat(92)}-2`, undefined, undefined],
  ])
})
