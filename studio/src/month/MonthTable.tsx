import { formatDate } from '@iqz/shared/calendar/german/format-date.ts'
import { freeDayNames } from '@iqz/shared/calendar/holidays/free-day-names.ts'
import type { CalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { MonthGridWeek } from '@iqz/shared/calendar/time/month-grid.ts'
import { weekdays } from '@iqz/shared/vocabulary/weekdays.ts'
import { styled } from 'styled-components'
import { EntryLink } from './EntryLink.tsx'
import type { DayEntry } from './entries-by-day.ts'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
  color: var(--card-fg-color);
  font-size: 0.8125rem;

  th,
  td {
    border: 1px solid var(--card-border-color);
    padding: 0.375rem;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
  }
  .week {
    width: 3rem;
    color: var(--card-muted-fg-color);
  }
  tbody td {
    height: 6.5rem;
  }
  td.outside .number {
    color: var(--card-muted-fg-color);
    font-weight: 400;
  }
  td.free {
    background: var(--card-code-bg-color);
  }
  td.free a {
    background: var(--card-bg-color);
  }
  td.today {
    box-shadow: inset 0 0 0 2px var(--card-focus-ring-color);
  }
  .number {
    font-weight: 600;
  }
  .holiday {
    display: block;
    margin-top: 0.1875rem;
    color: var(--card-muted-fg-color);
    font-size: 0.75rem;
    line-height: 1.3;
  }
  ul {
    display: grid;
    gap: 0.25rem;
    margin: 0.375rem 0 0;
    padding: 0;
    list-style: none;
  }
`

type MonthTableProps = {
  /** „März 2027“ */
  label: string
  weeks: MonthGridWeek[]
  entries: ReadonlyMap<CalendarDate, DayEntry[]>
  today: CalendarDate
}

/** A month as a table: Monday first, each week with its number. */
export function MonthTable({ label, weeks, entries, today }: MonthTableProps) {
  return (
    <Table aria-label={`Termine im ${label}`}>
      <thead>
        <tr>
          <th className="week" scope="col">
            <abbr title="Kalenderwoche">KW</abbr>
          </th>
          {Object.values(weekdays).map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, days }) => (
          <tr key={days[0]?.date}>
            <th className="week" scope="row">
              {week}
            </th>
            {days.map(({ date, inMonth }) => (
              <Day date={date} entries={entries.get(date) ?? []} inMonth={inMonth} key={date} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type DayProps = { date: CalendarDate; inMonth: boolean; entries: DayEntry[]; today: CalendarDate }

function Day({ date, inMonth, entries, today }: DayProps) {
  const { publicHoliday, schoolHolidays } = freeDayNames(date)
  const isToday = date === today
  const classes = [!inMonth && 'outside', publicHoliday && 'free', isToday && 'today']
    .filter(Boolean)
    .join(' ')
  return (
    <td aria-current={isToday ? 'date' : undefined} className={classes}>
      <time className="number" dateTime={date}>
        {inMonth ? Number(date.slice(8)) : formatDate(date).replace(/ \d{4}$/, '')}
      </time>
      {publicHoliday && <span className="holiday">{publicHoliday}</span>}
      {schoolHolidays && <span className="holiday">{schoolHolidays}</span>}
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.key}>
              <EntryLink entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
