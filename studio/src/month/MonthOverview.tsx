import { formatMonth } from '@iqz/shared/calendar/german/format-date.ts'
import { SCHOOL_HOLIDAYS_ATTRIBUTION } from '@iqz/shared/calendar/holidays/school-holidays.ts'
import { isCalendarDate, monthOf, plusMonths } from '@iqz/shared/calendar/time/calendar-date.ts'
import { monthGrid } from '@iqz/shared/calendar/time/month-grid.ts'
import { ChevronLeftIcon } from '@sanity/icons/ChevronLeft'
import { ChevronRightIcon } from '@sanity/icons/ChevronRight'
import { Box, Button, Card, Flex, Heading, Stack, Text, useMediaIndex } from '@sanity/ui'
import { useRouter } from 'sanity/router'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { entriesByDay } from './entries-by-day.ts'
import { MonthList } from './MonthList.tsx'
import { MonthTable } from './MonthTable.tsx'
import { useDated } from './use-dated.ts'

/** From this step of the Studio's widths on there is room for a table of seven days. */
const WIDE = 3

/** All events and course sessions of a month, drafts included, with holidays; a table where there is room, else a list. */
export function MonthOverview() {
  const router = useRouter()
  const isWide = useMediaIndex() >= WIDE
  const today = berlinToday()
  const asked = String(router.state.month ?? '')
  const month = isCalendarDate(`${asked}-01`) ? asked : monthOf(today)
  const weeks = monthGrid(month)
  const days = weeks.flatMap((week) => week.days.map(({ date }) => date))
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today]
  const { documents, error } = useDated(first, last)
  const entries = entriesByDay(documents ?? [], first, last)
  const go = (to: string) => router.navigate({ month: to })

  return (
    <Card height="fill" overflow="auto" padding={4}>
      <Stack gap={5}>
        <Flex align="center" gap={2} wrap="wrap">
          <Box flex={1} style={{ minWidth: '12rem' }}>
            <Heading aria-live="polite" as="h1" size={3}>
              {formatMonth(month)}
            </Heading>
          </Box>
          <Flex gap={2}>
            <Button
              aria-label="Voriger Monat"
              icon={ChevronLeftIcon}
              mode="ghost"
              onClick={() => go(plusMonths(month, -1))}
            />
            <Button
              disabled={month === monthOf(today)}
              mode="ghost"
              onClick={() => go(monthOf(today))}
              text="Dieser Monat"
            />
            <Button
              aria-label="Nächster Monat"
              icon={ChevronRightIcon}
              mode="ghost"
              onClick={() => go(plusMonths(month, 1))}
            />
          </Flex>
        </Flex>
        {error ? (
          <Card padding={4} radius={2} role="alert" tone="critical">
            <Text size={1}>
              Die Termine konnten nicht gelesen werden: {error.message} Bitte die Seite neu laden.
            </Text>
          </Card>
        ) : null}
        {isWide ? (
          <MonthTable entries={entries} label={formatMonth(month)} today={today} weeks={weeks} />
        ) : (
          <MonthList
            days={days.filter((day) => monthOf(day) === month)}
            entries={entries}
            isRead={documents !== null}
            today={today}
          />
        )}
        <Text muted size={0}>
          Mit Entwürfen und den Sitzungen der Kurse, in Berliner Zeit. {SCHOOL_HOLIDAYS_ATTRIBUTION.text} (
          {SCHOOL_HOLIDAYS_ATTRIBUTION.licence}).
        </Text>
      </Stack>
    </Card>
  )
}
