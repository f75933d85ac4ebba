import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inOrder, type ReadOccurrence } from './reading.ts'

const config = (folder: string, calendars: readonly string[]) => `[calendars]
${calendars.map((name) => `[[${name}]]\npath = ${join(folder, name)}`).join('\n')}
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
`

/** khal with calendars of its own, each a folder of files as synchronisers write them. */
export interface Khal {
  /** @throws Error with khal's words when it cannot import the feed. */
  import(calendar: string, feed: string): void
  /**
   * What it shows of each calendar.
   *
   * @param window the first day, and how many from there on; khal walks through all of them
   */
  list(window: { from: string; days: number }): Record<string, ReadOccurrence[]>
}

/**
 * Sets up khal, a calendar program in Python with parser and expansion of its own.
 *
 * @param folder where everything of it lies, its calendars by name
 */
export function openKhal(folder: string, calendars: readonly string[]): Khal {
  for (const name of calendars) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'khal.conf'), config(folder, calendars))
  const khal = (...args: string[]) =>
    execFileSync('khal', ['-c', join(folder, 'khal.conf'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder },
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  return {
    import(calendar, feed) {
      const file = join(folder, `${calendar}.ics`)
      writeFileSync(file, feed)
      khal('import', '--batch', '-a', calendar, file)
    },
    list({ from, days }) {
      const format = ['{calendar}', '{uid}', '{start}', '{end}', '{title}'].join('\t')
      const listed = khal('list', '--notstarted', '-df', '', '-f', format, from, `${days}d`)
      // khal lists what lasts several days on each of them.
      const lines = [...new Set(listed.split('\n').filter((line) => line.includes('\t')))]
      const found = Map.groupBy(lines, (line) => line.split('\t')[0])
      return Object.fromEntries(
        calendars.map((name) => [name, inOrder((found.get(name) ?? []).map(occurrenceOf))]),
      )
    },
  }
}

function occurrenceOf(line: string): ReadOccurrence {
  const [, , start = '', end = '', title = ''] = line.split('\t')
  return { start: moment(start), end: isDay(end) ? nextDay(end) : moment(end), title: title.trim() }
}

const isDay = (text: string) => text.length === 10
const moment = (text: string) => (isDay(text) ? text : `${text}Z`)

/** khal names the last day of an all-day event, the feed the day after it. */
function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
