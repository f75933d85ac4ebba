import { describe, expect, it } from 'vitest'
import { inlineSources } from '../render/inline-sources.ts'
import { operationsPage } from './operations-page.ts'
import type { PastPublish } from './publish-history.ts'

type Parts = Parameters<typeof operationsPage>[0]

const now = new Date('2026-11-21T19:00:00Z')
const fine: Parts['health'] = {
  status: 'ok',
  release: { id: '00000007', createdAt: '2026-11-21T18:30:00Z', ageSeconds: 1_800, paths: 1_234 },
  queue: { pending: 0, oldestSeconds: 0 },
  lastPublish: null,
  lastError: null,
  nextMoment: '2026-11-21T23:00:00Z',
  troubles: [],
  failures: [],
  failureCount: 0,
  problems: [],
  problemCount: 0,
}
const publish: PastPublish = {
  at: '2026-11-21T18:30:00Z',
  trigger: 'webhook',
  full: false,
  documents: { count: 1, ids: ['article-1'], outdated: [] },
  rendered: { count: 2, paths: ['/', '/wissen/<neu>/'] },
  changed: 2,
  removed: 0,
  failures: 0,
  release: '00000007',
  ms: { fetch: 12, update: 3, render: 40, write: 5, switch: 4, total: 64 },
}
const show = (parts: Partial<Parts> = {}) =>
  operationsPage({
    health: fine,
    publishes: [],
    releases: [],
    studioUrl: null,
    dataDir: '/srv/portal/.data',
    now,
    ...parts,
  })

describe('operationsPage', () => {
  it('says how things are, in Berlin time', async () => {
    const page = await show()
    expect(page).toContain('Alles in Ordnung.')
    expect(page).toContain('00000007, veröffentlicht am 21. November 2026, 19:30 Uhr, 1.234 Adressen')
    expect(page).toContain('22. November 2026, 0:00 Uhr')
    expect(inlineSources(Buffer.from(page))).toMatchObject({ scripts: [], styles: [expect.any(String)] })
    expect(page).not.toMatch(/\sstyle=|<script|\[object|undefined/)
  })

  it('lists publishes with what caused them, what they made and how long each step took', async () => {
    const page = await show({ publishes: [publish] })
    expect(page).toContain('Änderung im Studio')
    expect(page).toContain('Dauer 0,06\u00a0s: Holen 0,01\u00a0s, Abgleichen 0\u00a0s, Erzeugen 0,04\u00a0s')
    expect(page).toContain('<li>/wissen/&lt;neu&gt;/</li>')
  })

  it('gives a command for going back that is right wherever the data lie', async () => {
    expect(await show()).toContain('DATA_DIR=/srv/portal/.data npm run releases -- rollback NUMMER')
    expect(await show({ dataDir: '/srv/Unser Portal' })).toContain('DATA_DIR=&#39;/srv/Unser Portal&#39; npm')
  })

  it('links what is wrong to where it is mended', async () => {
    const health = {
      ...fine,
      status: 'degraded' as const,
      failures: [
        { path: '/bilder/a.webp', message: 'answered 404', documentId: 'article-1', field: 'image' },
      ],
      failureCount: 1,
      problems: [{ documentId: 'event-2', type: 'event', field: 'title', message: 'Pflichtfeld ist leer.' }],
      problemCount: 1,
    }
    const page = await show({ health, studioUrl: 'http://localhost:3333/studio' })
    expect(page).toContain('Es gibt eine Störung.')
    expect(page).toContain('href="http://localhost:3333/studio/intent/edit/id=article-1/"')
    expect(page).toContain('href="http://localhost:3333/studio/intent/edit/id=event-2;type=event/"')
    expect(await show({ health })).not.toContain('<a ')
  })

  it('tells of trouble, and of releases that cannot be listed', async () => {
    const lastError = {
      message: 'The Content Lake <x> cannot be reached',
      since: '2026-11-21T18:00:00Z',
      attempts: 3,
      nextAttemptAt: '2026-11-21T19:01:00Z',
    }
    const page = await show({
      health: {
        ...fine,
        status: 'degraded',
        release: null,
        lastError,
        troubles: [{ message: 'The folder <out> is full', since: '2026-11-21T18:00:00Z' }],
      },
      releases: new Error('Release 00000003 cannot be read'),
    })
    expect(page).toContain('Seit dem 21. November 2026, 19:00 Uhr kann nichts veröffentlicht werden')
    expect(page).toContain('The Content Lake &lt;x&gt; cannot be reached')
    expect(page).toContain('Release 00000003 cannot be read')
    expect(page).toMatch(/Weitere Störungen[\s\S]*19:00 Uhr: <code lang="en">The folder &lt;out&gt; is full/)
  })

  it('lists the releases kept, newest first, and which is shown', async () => {
    const release = { createdAt: '2026-11-21T18:30:00Z', trigger: 'moment', base: null, paths: 9, removed: 0 }
    const page = await show({
      releases: [
        { id: '00000005', damaged: 'Release 00000005 cannot be read' },
        { id: '00000006', ...release },
        { id: '00000007', ...release },
      ],
    })
    expect(page).toMatch(
      /00000007 <strong>\(wird gezeigt\)[\s\S]*Zeitpunkt erreicht[\s\S]*00000006[\s\S]*00000005, beschädigt: <code/,
    )
  })
})
