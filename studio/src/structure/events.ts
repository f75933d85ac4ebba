import { CalendarIcon } from '@sanity/icons/Calendar'
import { EyeClosedIcon } from '@sanity/icons/EyeClosed'
import { RefreshIcon } from '@sanity/icons/Refresh'
import { StackIcon } from '@sanity/icons/Stack'
import type { StructureBuilder } from 'sanity/structure'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { byStart } from './by-start.ts'
import { filteredList } from './filtered-list.ts'

const REPEATS = 'defined(recurrence.frequency)'

/**
 * What takes place once is over when its end has passed, or its beginning when no end is known; whole days last until
 * midnight in Berlin. Without a date it is to come.
 */
const OVER = `coalesce(
  select(
    allDay == true => coalesce(endDate, startDate) < $today,
    dateTime(coalesce(endsAt, startsAt)) < dateTime(now())
  ),
  false)`

/** Conditions of the lists: an event is in exactly one of them. When a rhythm ends, no query can say. */
export const EVENT_LISTS = {
  toCome: `!${REPEATS} && !${OVER}`,
  repeating: REPEATS,
  past: `!${REPEATS} && ${OVER}`,
}

const today = () => ({ today: berlinToday() })

/** Events to come, those that repeat, events past, and the series they belong to. */
export const events = (S: StructureBuilder) =>
  S.listItem()
    .id('termine')
    .title('Termine')
    .icon(CalendarIcon)
    .child(
      S.list()
        .id('termine')
        .title('Termine')
        .items([
          filteredList(S, {
            id: 'kommende',
            title: 'Kommende Veranstaltungen',
            type: 'event',
            filter: EVENT_LISTS.toCome,
            params: today,
            order: byStart('asc'),
          }),
          filteredList(S, {
            id: 'wiederkehrende',
            title: 'Wiederkehrende Veranstaltungen',
            type: 'event',
            icon: RefreshIcon,
            filter: EVENT_LISTS.repeating,
            order: [{ field: 'title', direction: 'asc' }],
          }),
          filteredList(S, {
            id: 'vergangene',
            title: 'Vergangene Veranstaltungen',
            type: 'event',
            filter: EVENT_LISTS.past,
            params: today,
            order: byStart('desc'),
          }),
          filteredList(S, {
            id: 'abgesagt',
            title: 'Abgesagt oder verschoben',
            type: 'event',
            filter: 'status in ["cancelled", "postponed"]',
            order: byStart('desc'),
          }),
          filteredList(S, {
            id: 'zurueckgezogen',
            title: 'Zurückgezogene Veranstaltungen',
            type: 'withdrawnEvent',
            icon: EyeClosedIcon,
            order: [{ field: 'withdrawnAt', direction: 'desc' }],
            initial: 'none',
          }),
          S.divider(),
          filteredList(S, {
            id: 'reihen',
            title: 'Veranstaltungsreihen',
            type: 'eventSeries',
            icon: StackIcon,
            order: [{ field: 'title', direction: 'asc' }],
          }),
        ]),
    )
