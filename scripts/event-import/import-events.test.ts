import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const EVENTS = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test
BEGIN:VEVENT
UID:1
SUMMARY:Eins
DTSTART;VALUE=DATE:20270312
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Zwei
DTSTART:gestern
END:VEVENT
END:VCALENDAR
`

describe('npm run content -- import-events', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-import-'))
    await writeFile(join(folder, 'topic.ndjson'), '{"_id":"x","_type":"topic","title":"Zeit"}\n')
    await content('import', 'topic.ndjson')
    await writeFile(join(folder, 'events.ics'), EVENTS)
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true }))

  async function content(...args: string[]): Promise<string> {
    const { SANITY_PROJECT_ID: _, SANITY_API_HOST: __, ...inherited } = process.env
    const script = fileURLToPath(new URL('../dataset/content.ts', import.meta.url))
    const env = { ...inherited, DATA_DIR: 'data', STUDIO_PORT: '1', INIT_CWD: folder }
    const child = spawn(process.execPath, [script, ...args], { env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text))
    await once(child, 'close')
    return said
  }

  it('tells what would happen, does it, and knows it the next time', async () => {
    const remark = '! Zeile 12: DTSTART nennt ein Datum, das es nicht gibt; „Zwei“ wurde ausgelassen.'
    expect(await content('import-events', 'events.ics', '--dry-run')).toBe(
      `+ Zeile 4: Eins, Freitag, 12. März 2027\n${remark}\nProbelauf, nichts ist geschrieben. Neue Entwürfe: 1. Schon vorhanden: 0. Hinweise: 1.\n`,
    )
    expect(await content('import-events', 'events.ics')).toContain('Neue Entwürfe: 1. Schon vorhanden: 0.')
    expect(await content('import-events', 'events.ics')).toBe(
      `= Zeile 4: Eins, Freitag, 12. März 2027 (schon vorhanden)\n${remark}\nNeue Entwürfe: 0. Schon vorhanden: 1. Hinweise: 1.\n`,
    )
  }, 60_000)
})
