import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import type { Card } from '../content/index.ts'
import { whereOf } from '../content/where-of.ts'
import { escaped } from '../portable-text/escaped.ts'
import { cardOccurrence } from './card-occurrence.ts'
import { timingWords } from './event-timing.ts'
import { dateParts } from './german-date.ts'
import { kickerHtml } from './kicker-html.ts'
import { statusBadgeHtml } from './status-badge-html.ts'
import { unbrokenHtml } from './unbroken-html.ts'

/**
 * An event in a list, as `<li class="row">`: its next occurrence, or the one asked for. Text and not a component, because
 * the rows that the filter puts on the page are these as well.
 *
 * @param card of an event
 * @param hasPassed the content door's answer about an instant
 */
export function eventRowHtml(
  card: Card,
  hasPassed: (instant: string) => boolean,
  { level = 3, rhythmDay = null }: { level?: 2 | 3; rhythmDay?: string | null } = {},
): string {
  const occurrence = cardOccurrence(card, hasPassed, rhythmDay)
  const title = escaped(occurrence?.title ?? card.title)
  const facts = occurrence
    ? [timingWords(occurrence.span), whereOf(occurrence), furtherWords(occurrence.further)]
    : [card.meta]
  const meta = [
    occurrence ? statusBadgeHtml(occurrence.status, occurrence.over) : '',
    ...facts.map((fact) => (fact ? `<span>${unbrokenHtml(fact)}</span>` : '')),
  ].join('')
  const date = occurrence
    ? dateBlock(firstDayOf(occurrence.span), occurrence.over, !EVENT_STATUS[occurrence.status].takesTime)
    : dateBlock(card.date, false, false)
  const link = card.path ? `<a href="${escaped(card.path)}">${title}</a>` : title
  return `<li class="row">${date}<div>${kickerHtml(card.kicker)}<h${level} class="row__title">${link}</h${level}>${meta && `<p class="meta">${meta}</p>`}</div></li>`
}

const furtherWords = (further: number) =>
  further === 0 ? null : further === 1 ? 'ein weiterer Termin' : `${further} weitere Termine`

/** The day as a block; struck through when it is `off`, which the status beside it says in words. */
function dateBlock(date: string | null, over: boolean, off: boolean): string {
  const parts = dateParts(date)
  if (!parts) return ''
  const classes = ['dateblock', ...(over ? ['dateblock--past'] : []), ...(off ? ['dateblock--off'] : [])]
  return `<time class="${classes.join(' ')}" datetime="${parts.iso}"><span class="dateblock__day">${parts.day}</span><span class="dateblock__month">${parts.month} ${parts.year}</span></time>`
}
