import { describe, expect, it } from 'vitest'
import type { StoredDocument } from './engine/document-store.ts'
import { fitToSchema } from './fit-to-schema.ts'

const article = {
  _id: 'a',
  _type: 'article',
  _rev: 'r',
  title: 'Frühe Hilfen',
  kind: 'meldung',
  topics: [{ _type: 'reference', _ref: 'topic-gesundheit', _key: 'k' }],
  // Lists of one type and of several are described differently.
  related: [{ _type: 'reference', _ref: 'event-a', _key: 'r' }],
  image: {
    _type: 'figure',
    asset: { _type: 'reference', _ref: 'image-abc-1x1-png' },
    alt: 'Haus',
    hotspot: { _type: 'sanity.imageHotspot', x: 0.5, y: 0.5, width: 1, height: 1 },
  },
  body: [
    {
      _type: 'block',
      _key: 'b',
      style: 'h2',
      children: [{ _type: 'span', _key: 's', text: 'Text', marks: ['strong', 'l'] }],
      markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.org' }],
    },
    { _type: 'callout', _key: 'c', title: 'Hinweis', text: 'Wichtig' },
  ],
}

function fit(fields: object) {
  const misfits: string[] = []
  const fitted = fitToSchema({ ...article, ...fields } as StoredDocument, (field) => misfits.push(field))
  return { fitted: fitted as unknown as typeof article & Record<string, unknown>, misfits }
}

describe('fitToSchema', () => {
  it('leaves out what would turn the text of a page around, and names it', () => {
    const { fitted, misfits } = fit({ title: 'Fachtag \u202e2027\u202c \u2067(neu)\u2069' })
    expect(fitted.title).toBe('Fachtag 2027 (neu)')
    expect(misfits).toEqual(['title'])
  })

  it('leaves a sound document as it is', () => {
    expect(fit({})).toEqual({ fitted: article, misfits: [] })
  })

  it.each([
    ['title', 7],
    ['kind', 'unsinn'],
    ['topics', 'topic-a'],
    ['topics', { a: 1 }],
    ['image', []],
    ['body', 'Text'],
  ])('leaves out %s when it is %j, and says so', (field, value) => {
    const { fitted, misfits } = fit({ [field]: value })
    expect(fitted).not.toHaveProperty(field)
    expect(misfits).toEqual([field])
  })

  it('leaves out only what does not fit', () => {
    const { fitted, misfits } = fit({
      topics: [null, ...article.topics, 5],
      body: [
        { _type: 'bomb', _key: 'x' },
        { ...article.body[0], children: [{ _type: 'span', text: 3 }, 'x'] },
      ],
    })
    expect(fitted.topics).toEqual(article.topics)
    expect(fitted.body).toMatchObject([{ _type: 'block', children: [{ _type: 'span' }] }])
    expect(misfits).toEqual([
      'topics[0]',
      'topics[2]',
      'body[0]',
      'body[1].children[0].text',
      'body[1].children[1]',
    ])
  })

  it('takes what a field holds for what belongs there, and names what says otherwise', () => {
    const { _type: _, ...untyped } = article.image
    expect(fit({ image: untyped })).toEqual({ fitted: article, misfits: [] })
    expect(fit({ image: { ...untyped, _type: 'image' } })).toEqual({
      fitted: article,
      misfits: ['image._type'],
    })
  })

  it('passes over fields that no schema knows, and empty ones', () => {
    const { fitted, misfits } = fit({ secret: 'x', teaser: null })
    expect(fitted).not.toHaveProperty('secret')
    expect(fitted).not.toHaveProperty('teaser')
    expect(misfits).toEqual([])
  })
})
