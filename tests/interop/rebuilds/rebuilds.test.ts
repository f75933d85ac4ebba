import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileSite } from '../../../scripts/build/compile-site.ts'

const run = promisify(execFile)
const RENDER = join(import.meta.dirname, 'render-feeds.ts')
const NOW = '2026-11-22T12:00:00Z'
const A_YEAR_LATER = '2027-11-22T12:00:00Z'
const ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland']

type Build = Record<string, string>
/** By zone: the feeds now, and a year later. */
const builds: Record<string, [now: Build, later: Build]> = {}
beforeAll(async () => {
  await compileSite()
  await Promise.all(
    ZONES.map(async (zone) => {
      const options = { env: { ...process.env, TZ: zone }, maxBuffer: 256 * 1024 * 1024 }
      const { stdout } = await run(process.execPath, [RENDER, NOW, A_YEAR_LATER], options)
      builds[zone] = JSON.parse(stdout)
    }),
  )
}, 120_000)

const entriesOf = (feed = '') => feed.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g) ?? []
const titleOf = (entry: string) => /^SUMMARY:(.*)\r$/m.exec(entry)?.[1]

describe('the feeds of the compiled site', () => {
  test('are the same bytes in whatever zone the process runs', () => {
    const [first, ...others] = ZONES.map((zone) => builds[zone])
    expect(Object.keys(first?.[0] ?? {}).length).toBeGreaterThan(60)
    for (const other of others) expect(other).toEqual(first)
  })

  test('say of each event the same a year later', () => {
    const [now, later] = builds.UTC as [Build, Build]
    let compared = 0
    for (const [path, feed] of Object.entries(later)) {
      const before = new Set(entriesOf(now[path]))
      for (const entry of entriesOf(feed)) {
        expect(before, path).toContain(entry)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(150)
  })

  test('have lost a year later what was over before the year before, and what was withdrawn', () => {
    const [now, later] = builds.UTC as [Build, Build]
    const all = '/kalender/alle.ics'
    const still = new Set(entriesOf(later[all]))
    const gone = entriesOf(now[all]).filter((entry) => !still.has(entry))
    expect(gone.map(titleOf)).toEqual(['lange-her', 'Abgesagt: zurueckgezogen'])
  })

  test('are otherwise the same a year later', () => {
    const [now, later] = builds.UTC as [Build, Build]
    const same = Object.entries(later).filter(
      ([path, feed]) => entriesOf(feed).length === entriesOf(now[path]).length,
    )
    expect(same.length).toBeGreaterThan(60)
    for (const [path, feed] of same) expect(feed, path).toBe(now[path])
  })
})
