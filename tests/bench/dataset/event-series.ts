import type { EventSeries } from '@iqz/shared/content/sanity.types.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { teaser, title } from './german.ts'
import type { Setting } from './setting.ts'

/** What joins events that return in other places. */
export const eventSeries = ({ random }: Setting, number: number): Written<EventSeries> => ({
  _id: `eventSeries-${number}`,
  _type: 'eventSeries',
  title: title(random),
  teaser: teaser(random),
})
