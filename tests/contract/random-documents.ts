import fc from 'fast-check'

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,12}$/)
const text = fc.string({ unit: 'grapheme', maxLength: 60 })

/** Values as schemas of Sanity allow them: objects with a type, lists whose objects have keys, no list in a list. */
const { object } = fc.letrec((tie) => ({
  single: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
      .map((date) => date.toISOString()),
    tie('object'),
  ),
  list: fc
    .array(tie('single'), { maxLength: 4 })
    .map((items) =>
      items.map((item, index) =>
        typeof item === 'object' && item !== null ? { _key: `k${index}`, ...item } : item,
      ),
    ),
  object: fc
    .tuple(
      fc.option(name),
      fc.dictionary(name, fc.oneof(tie('single'), tie('list')), { maxKeys: 5, noNullPrototype: true }),
    )
    .map(([type, attributes]) => ({ ...(type === null ? {} : { _type: type }), ...attributes })),
}))

/**
 * Documents of made-up types, the same for the same seed: with ids of every form, values of every kind, references to each
 * other, and to an asset.
 */
export function randomDocuments(count: number, seed: number, asset: string) {
  const contents = fc.sample(fc.tuple(object as fc.Arbitrary<object>, name), { numRuns: count, seed })
  return contents.map(([content, type], index) => ({
    ...content,
    _id: `${['', 'drafts.', 'folder.', 'versions.r1.'][index % 4]}random-${index}`,
    _type: type,
    seeAlso: {
      _type: 'reference',
      _ref: `random-${index - (index % 4)}`,
      ...(index % 3 === 0 ? { _weak: true } : {}),
    },
    picture: { _type: 'image', asset: { _type: 'reference', _ref: asset } },
  }))
}
