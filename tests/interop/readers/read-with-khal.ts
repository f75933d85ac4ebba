import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inOrder, type ReadOccurrence, WINDOW } from './reading.ts'

const config = (folder: string) => `[calendars]
[[feed]]
path = ${folder}/calendar
[locale]
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%S
longdatetimeformat = %Y-%m-%dT%H:%M:%S
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = ${folder}/khal.db
[default]
default_calendar = feed
`

/**
 * Imports a feed into khal, a calendar program in Python with parser and expansion of its own, in a folder of its own.
 *
 * @throws Error with khal's words when it cannot import the feed.
 */
export function readWithKhal(feed: string): ReadOccurrence[] {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'))
  try {
    mkdirSync(join(folder, 'calendar'))
    writeFileSync(join(folder, 'khal.conf'), config(folder))
    writeFileSync(join(folder, 'feed.ics'), feed)
    const khal = (...args: string[]) =>
      execFileSync('khal', ['-c', join(folder, 'khal.conf'), ...args], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder },
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    khal('import', '--batch', '-a', 'feed', join(folder, 'feed.ics'))
    const format = '{uid}\t{start}\t{end}\t{title}'
    const listed = khal('list', '--notstarted', '-df', '', '-f', format, WINDOW.from, `${WINDOW.days}d`)
    // khal lists what lasts several days on each of them.
    const lines = new Set(listed.split('\n').filter((line) => line.includes('\t')))
    return inOrder(
      [...lines].map((line) => {
        const [, start = '', end = '', title = ''] = line.split('\t')
        return { start: moment(start), end: isDay(end) ? nextDay(end) : moment(end), title: title.trim() }
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isDay = (text: string) => text.length === 10
const moment = (text: string) => (isDay(text) ? text : `${text}Z`)

/** khal names the last day of an all-day event, the feed the day after it. */
function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
