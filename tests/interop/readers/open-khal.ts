import { spawnSync } from 'node:child_process'
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

/** What khal shows of each calendar from a day on; it walks through all the days, so that many take long. */
export type ListWithKhal = (window: { from: string; days: number }) => Record<string, ReadOccurrence[]>

/**
 * Sets up khal, a calendar program in Python with parser and expansion of its own.
 *
 * @param folder where everything of it lies, its calendars by name: each a folder of files as synchronisers write them
 * @returns lists what it shows; throws with khal's words when it complains about a file
 */
export function openKhal(folder: string, calendars: readonly string[]): ListWithKhal {
  for (const name of calendars) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'khal.conf'), config(folder, calendars))
  return ({ from, days }) => {
    const format = ['{calendar}', '{uid}', '{start}', '{end}', '{title}'].join('\t')
    const options = ['--notstarted', '-df', '', '-f', format, from, `${days}d`]
    const { status, stdout, stderr } = spawnSync(
      'khal',
      ['-c', join(folder, 'khal.conf'), 'list', ...options],
      {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder },
        maxBuffer: 512 * 1024 * 1024,
      },
    )
    if (status !== 0 || stderr) throw new Error(`khal complains:\n${stderr}`)
    // khal lists what lasts several days on each of them.
    const lines = [...new Set(stdout.split('\n').filter((line) => line.includes('\t')))]
    const found = Map.groupBy(lines, (line) => line.split('\t')[0])
    return Object.fromEntries(
      calendars.map((name) => [name, inOrder((found.get(name) ?? []).map(occurrenceOf))]),
    )
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
