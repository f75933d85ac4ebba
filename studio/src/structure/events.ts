import { CalendarIcon } from '@sanity/icons/Calendar'
import { StackIcon } from '@sanity/icons/Stack'
import type { StructureBuilder } from 'sanity/structure'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { byStart } from './by-start.ts'
import { filteredList } from './filtered-list.ts'

/** An event is over when its end has passed; whole days last until midnight in Berlin. Without a date it is to come. */
const OVER = `
  (allDay == true && coalesce(endDate, startDate) < $today) ||
  (allDay != true && defined(endsAt) && dateTime(endsAt) < dateTime(now()))`

const today = () => ({ today: berlinToday() })

/** Events to come, events past, and the series they belong to. */
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
            filter: `!(${OVER})`,
            params: today,
            order: byStart('asc'),
          }),
          filteredList(S, {
            id: 'vergangene',
            title: 'Vergangene Veranstaltungen',
            type: 'event',
            filter: OVER,
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
