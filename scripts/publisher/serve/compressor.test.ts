import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createObjectStore, hashOf, type ObjectStore } from '../releases/object-store.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { createCompressor } from './compressor.ts'

let folder: string
let objects: ObjectStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressor-'))
  objects = createObjectStore(folder)
})

afterEach(() => rm(folder, { recursive: true }))

const fail = (error: unknown) => {
  throw error
}

async function page(text: string): Promise<ReleaseEntry> {
  const bytes = Buffer.from(text)
  const hash = hashOf(bytes)
  await objects.put(hash, bytes)
  return { hash, size: bytes.length, type: 'text/html; charset=utf-8' }
}

test('a few pages are compressed before they go live', async () => {
  const entry = await page('Familie '.repeat(1_000))
  await createCompressor(objects, fail).ahead(new Map([['/', entry]]))
  const plain = await readFile(objects.fileOf(entry.hash))
  expect(brotliDecompressSync(await readFile(objects.fileOf(entry.hash, 'br')))).toEqual(plain)
  expect(gunzipSync(await readFile(objects.fileOf(entry.hash, 'gzip')))).toEqual(plain)
})

test('nobody waits for a feed of megabytes, nor for very many pages; they are compressed afterwards', async () => {
  const [small, large] = [await page('Familie '.repeat(1_000)), await page('Termin '.repeat(300_000))]
  const compressor = createCompressor(objects, fail)
  await compressor.ahead(
    new Map([
      ['/kalender/alle.ics', large],
      ['/', small],
    ]),
  )
  expect([small, large].map(({ hash }) => objects.isEncoded(hash))).toEqual([true, false])

  const many = new Map<string, ReleaseEntry>()
  for (let number = 0; number < 51; number++)
    many.set(`/thema-${number}/`, await page(`${number} `.repeat(1_000)))
  await compressor.ahead(many)
  expect([...many.values()].some(({ hash }) => objects.isEncoded(hash))).toBe(false)

  compressor.add('/kalender/alle.ics', large)
  for (const [path, entry] of many) compressor.add(path, entry)
  await compressor.idle()
  expect([large, ...many.values()].every(({ hash }) => objects.isEncoded(hash))).toBe(true)
})
