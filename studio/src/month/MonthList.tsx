import { formatDateWithWeekday } from '@iqz/shared/calendar/german/format-date.ts'
import { freeDayNames } from '@iqz/shared/calendar/holidays/free-day-names.ts'
import type { CalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import { Box, Heading, Stack, Text } from '@sanity/ui'
import { EntryLink } from './EntryLink.tsx'
import type { DayEntry } from './entries-by-day.ts'

type MonthListProps = {
  days: CalendarDate[]
  entries: ReadonlyMap<CalendarDate, DayEntry[]>
  isRead: boolean
  today: CalendarDate
}

/** A month as a list of the days on which something takes place, for narrow windows. */
export function MonthList({ days, entries, isRead, today }: MonthListProps) {
  const busy = days.filter((day) => entries.has(day))
  if (isRead && busy.length === 0) return <Text size={1}>In diesem Monat gibt es keine Termine.</Text>
  return (
    <Stack gap={5}>
      {busy.map((day) => {
        const { publicHoliday, schoolHolidays } = freeDayNames(day)
        const special = [day === today && 'heute', publicHoliday, schoolHolidays].filter(Boolean).join(' · ')
        return (
          <Stack gap={3} key={day}>
            <Heading as="h2" size={0}>
              {formatDateWithWeekday(day)}
            </Heading>
            {special && (
              <Text muted size={1}>
                {special}
              </Text>
            )}
            <Stack as="ul" gap={2} padding={0}>
              {(entries.get(day) ?? []).map((entry) => (
                <Box as="li" key={entry.key}>
                  <EntryLink entry={entry} />
                </Box>
              ))}
            </Stack>
          </Stack>
        )
      })}
    </Stack>
  )
}
