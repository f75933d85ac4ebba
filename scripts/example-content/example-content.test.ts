import { existsSync, readFileSync, statSync } from 'node:fs'
import { municipalities as register } from '@iqz/shared/geography/municipalities.ts'
import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { describe, expect, test } from 'vitest'
import { documents } from './documents.ts'
import type { ExampleDocument } from './writing/example-document.ts'

type Node = Record<string, unknown>

const dataset = readFileSync(new URL('./example-content.ndjson', import.meta.url), 'utf8')
const ids = new Set(documents.map(({ _id }) => _id))

function ofType<Type extends ExampleDocument['_type']>(type: Type) {
  return documents.filter(
    (document): document is Extract<ExampleDocument, { _type: Type }> => document._type === type,
  )
}

/** Every object inside a value, the value itself first. */
function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item)
  else if (value && typeof value === 'object') {
    yield value as Node
    for (const inner of Object.values(value)) yield* nodes(inner)
  }
}

const all = [...nodes(documents)]

describe('the dataset file', () => {
  test('is what the sources say', () => {
    expect(dataset).toBe(documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
  })

  test('has every id once, none with a dot, which would hide it from visitors', () => {
    expect(ids.size).toBe(documents.length)
    expect([...ids].filter((id) => !/^[a-zA-Z0-9-]+$/.test(id))).toEqual([])
  })

  test('refers only to documents that are in it', () => {
    const targets = all.filter(({ _type }) => _type === 'reference').map(({ _ref }) => _ref as string)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  test('gives every item of an array a key of its own', () => {
    const arrays = all.flatMap((node) => Object.values(node).filter(Array.isArray)) as unknown[][]
    for (const items of arrays) {
      const keys = items.filter((item): item is Node => typeof item === 'object').map(({ _key }) => _key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys).not.toContain(undefined)
    }
  })

  test('names only files that are there, and no picture over 150 KB', () => {
    const assets = all.flatMap(({ _sanityAsset }) => (typeof _sanityAsset === 'string' ? [_sanityAsset] : []))
    expect(assets.length).toBeGreaterThan(60)
    for (const asset of assets) {
      const file = new URL(asset.replace(/^(image|file)@file:\/\//, ''), import.meta.url)
      expect(existsSync(file), asset).toBe(true)
      expect(statSync(file).size, asset).toBeLessThan(150 * 1024)
    }
  })
})

describe('what the portal starts with', () => {
  test('is enough of every kind', () => {
    expect(ofType('topic')).toHaveLength(16)
    expect(ofType('municipality')).toHaveLength(396)
    expect(ofType('organisation').length).toBeGreaterThanOrEqual(10)
    expect(ofType('practiceExample').length).toBeGreaterThanOrEqual(8)
    expect(ofType('event').length).toBeGreaterThanOrEqual(24)
    expect(ofType('manager').length).toBeGreaterThanOrEqual(45)
    expect(ofType('course').filter(({ external }) => external)).toHaveLength(2)
    expect(new Set(ofType('article').map(({ kind }) => kind))).toEqual(new Set(Object.keys(articleKinds)))
  })

  test('has practice examples and managers in all five Regierungsbezirke', () => {
    for (const documents of [ofType('practiceExample'), ofType('manager')]) {
      const regions = documents.map(({ municipality }) =>
        municipality?._ref.slice('municipality-'.length).slice(0, 3),
      )
      expect([...new Set(regions)].sort()).toEqual(['051', '053', '055', '057', '059'])
    }
  })

  test('has the two own courses in two runs of four modules with two days each', () => {
    for (const { runs = [] } of ofType('course').filter(({ external }) => !external)) {
      expect(runs).toHaveLength(2)
      for (const { modules = [] } of runs)
        expect(modules.map(({ sessions = [] }) => sessions.length)).toEqual([2, 2, 2, 2])
    }
  })

  test('shows every status an event can have, and a series of at least five', () => {
    const events = ofType('event')
    expect(new Set(events.map(({ status }) => status)).size).toBe(5)
    expect(events.filter(({ series }) => series).length).toBeGreaterThanOrEqual(5)
    expect(events.some(({ allDay, endDate }) => allDay && endDate)).toBe(true)
  })

  test('has people who did not consent, so that hiding them can be seen to work', () => {
    expect(ofType('manager').filter(({ consentDate }) => !consentDate)).toHaveLength(3)
  })

  test('knows every municipality by the name and slug of the register', () => {
    const written = ofType('municipality').map(({ ags, name, slug }) => [ags, name, slug?.current])
    expect(written).toEqual(register.map(({ ags, name, slug }) => [ags, name, slug]))
  })
})

describe('every document', () => {
  test('has a slug that no other of its type has', () => {
    const slugs = documents.flatMap((document) =>
      'slug' in document ? [`${document._type}/${document.slug?.current}`] : [],
    )
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.filter((slug) => !/^[a-zA-Z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })

  test('keeps its teaser within 300 characters', () => {
    const teasers = documents.flatMap((document) => ('teaser' in document ? [document.teaser ?? ''] : []))
    expect(teasers.filter((teaser) => teaser === '' || teaser.length > 300)).toEqual([])
  })

  test('describes its pictures for those who cannot see them', () => {
    const figures = all.filter(({ _type }) => _type === 'figure')
    for (const { alt, credit } of figures) {
      expect(String(alt).length).toBeGreaterThan(40)
      expect(String(alt).length).toBeLessThanOrEqual(200)
      expect(credit).toBe('Illustration: IQZ-Portal')
    }
  })

  test('ends after it starts', () => {
    for (const { startsAt, endsAt } of all.filter((node) => 'startsAt' in node))
      expect(Date.parse(String(endsAt))).toBeGreaterThan(Date.parse(String(startsAt)))
    for (const { allDay, startDate, endDate, startsAt } of ofType('event')) {
      expect(Boolean(startDate)).toBe(allDay)
      expect(Boolean(startsAt)).toBe(!allDay)
      if (endDate) expect(endDate > String(startDate)).toBe(true)
    }
  })

  test('closes registration before it starts', () => {
    for (const { startsAt, registration } of ofType('event'))
      if (startsAt && registration?.deadline) expect(registration.deadline < startsAt).toBe(true)
  })

  test('uses addresses and numbers that belong to nobody', () => {
    const reserved = /(^|[/@.])(example\.(org|com)|[a-z0-9-]+\.example)(\/|$)/
    const mails = dataset.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []
    expect(mails.filter((mail) => !reserved.test(mail))).toEqual([])
    const phones = all.flatMap(({ phone }) => (typeof phone === 'string' ? [phone] : []))
    expect(phones.filter((phone) => !/^\+49 221 4710 \d{3}$/.test(phone))).toEqual([])
  })

  test('says of every invented person, project, course and event that it is an example', () => {
    expect(ofType('manager').every(({ example }) => example)).toBe(true)
    for (const document of [...ofType('practiceExample'), ...ofType('course'), ...ofType('event')])
      expect(JSON.stringify(document)).toContain('Beispieldaten')
  })
})
