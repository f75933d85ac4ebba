import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openKhal } from '../readers/open-khal.ts'
import { EVENTS_TAKE_PLACE } from './edits-over-time.ts'
import type { Subscribe } from './subscriber.ts'

const run = promisify(execFile)

const config = (folder: string, feeds: Readonly<Record<string, string>>) => `[general]
status_path = "${folder}/status"
${Object.entries(feeds)
  .map(
    ([name, url]) => `
[pair ${name}]
a = "${name}_remote"
b = "${name}_local"
collections = null
[storage ${name}_remote]
type = "http"
url = "${url}"
[storage ${name}_local]
type = "filesystem"
path = "${folder}/${name}"
fileext = ".ics"
`,
  )
  .join('')}`

/** Subscribes vdirsyncer to feeds: it keeps a folder of files in step with each, and khal shows what lies there. */
export const subscribeWithVdirsyncer: Subscribe = async (feeds) => {
  const folder = await mkdtemp(join(tmpdir(), 'vdirsyncer-'))
  const list = openKhal(folder, Object.keys(feeds))
  await writeFile(join(folder, 'config'), config(folder, feeds))
  const vdirsyncer = (...args: string[]) =>
    run('vdirsyncer', ['-c', join(folder, 'config'), ...args], {
      env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder },
    })
  await vdirsyncer('discover')
  return {
    async refresh() {
      await vdirsyncer('sync')
    },
    shows: async () => list(EVENTS_TAKE_PLACE),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
