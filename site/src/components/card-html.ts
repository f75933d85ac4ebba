import { formatDays } from '@iqz/shared/calendar/german/format-span.ts'
import { lastListedDayOf } from '@iqz/shared/calendar/occurrences/last-listed-day-of.ts'
import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import type { Card, content } from '../content/index.ts'
import { whereOf } from '../content/where-of.ts'
import { pictureHtml } from '../images/picture-html.ts'
import { escaped } from '../portable-text/escaped.ts'
import { type CardOccurrence, cardOccurrence } from './card-occurrence.ts'
import { longDate } from './german-date.ts'
import { kickerHtml } from './kicker-html.ts'
import { patternHtml } from './pattern-html.ts'
import { statusBadgeHtml } from './status-badge-html.ts'

export interface CardOptions {
  level?: 2 | 3 | undefined
  image?: boolean | undefined
  /** A large card with the picture beside the text. */
  lead?: boolean | undefined
}

/**
 * What lists show of a document, as `<article class="card">`. Text and not components: lists of two dozen cards are a tenth
 * of all pages, and eight components a card took half of what such a page costs.
 *
 * @param door the content door
 */
export function cardHtml(
  card: Card,
  door: Pick<typeof content, 'hasPassed' | 'imageAsset'>,
  { level = 3, image = true, lead = false }: CardOptions = {},
): string {
  const title = escaped(card.title)
  const link = card.path ? `<a href="${escaped(card.path)}">${title}</a>` : title
  const teaser = card.teaser ? `<p class="card__teaser">${escaped(card.teaser)}</p>` : ''
  const media = image ? `<div class="card__media">${mediaHtml(card, door, lead)}</div>` : ''
  const body = `${kickerHtml(card.kicker)}<h${level} class="card__title">${link}</h${level}>${teaser}${metaHtml(card, door)}`
  return `<article class="card${lead ? ' card--lead' : ''}">${media}<div class="card__body">${body}</div></article>`
}

function mediaHtml(card: Card, door: Pick<typeof content, 'imageAsset'>, lead: boolean): string {
  const sizes = lead ? '(min-width: 60rem) 42rem, 100vw' : '(min-width: 48rem) 25rem, 100vw'
  const options = { format: 'card', sizes, decorative: true } as const
  const picture = pictureHtml(card.image, door.imageAsset(card.image?.asset), options)
  return picture || patternHtml(card.id, { columns: 6, rows: 4 })
}

function metaHtml(card: Card, { hasPassed }: Pick<typeof content, 'hasPassed'>): string {
  // A single date that was called off says nothing of an event that goes on.
  const occurrence = cardOccurrence(card, hasPassed, null, ({ status }) => EVENT_STATUS[status].takesTime)
  const date = occurrence
    ? { iso: firstDayOf(occurrence.span), words: daysWords(occurrence) }
    : { iso: card.date, words: longDate(card.date) }
  const where = occurrence ? whereOf(occurrence) : card.meta
  const parts = [
    occurrence ? statusBadgeHtml(occurrence.status, occurrence.over) : '',
    date.words ? `<time datetime="${escaped(date.iso)}">${escaped(date.words)}</time>` : '',
    where ? `<span>${escaped(where)}</span>` : '',
  ]
  return date.words || where ? `<p class="meta">${parts.join('')}</p>` : ''
}

/** "12. bis 14. März 2027", and of what is over "war vom 12. bis 14. März 2027" or "war am 12. März 2027". */
function daysWords({ span, over }: CardOccurrence): string {
  const [first, last] = [firstDayOf(span), lastListedDayOf(span)]
  const days = formatDays(first, last)
  if (!over) return days
  return `war ${first === last ? 'am' : 'vom'} ${days}`
}
