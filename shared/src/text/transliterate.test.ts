import { describe, expect, it } from 'vitest'
import { transliterate } from './transliterate.ts'

describe('transliterate', () => {
  it.each([
    ['Münster', 'muenster'],
    ['Schloß Holte-Stukenbrock', 'schloss-holte-stukenbrock'],
    ['Fröndenberg/Ruhr', 'froendenberg-ruhr'],
    ['Gronau (Westf.)', 'gronau-westf'],
    ['Städteregion Aachen', 'staedteregion-aachen'],
    ['Café Élan', 'cafe-elan'],
  ])('spells %s as %s', (name, slug) => {
    expect(transliterate(name)).toBe(slug)
  })

  it('spells a decomposed umlaut like a composed one', () => {
    expect(transliterate('Mu\u0308nster')).toBe('muenster')
  })
})
