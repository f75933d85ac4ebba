import { startContent } from '../../exactness/start-content.ts'
import type { Content } from '../../pages/open-rendered-site.ts'
import { nastyEvents } from '../nasty/nasty-events.ts'

const event = (name: string, startsAt: string, more: object = {}) => ({
  ...{ _id: `event-${name}`, _type: 'event', title: name, startsAt, kind: 'tagung', attendance: 'hybrid' },
  ...{ slug: { _type: 'slug', current: name }, ...more },
})

/** Some content with every kind of feed, and events before, in and after the years that feeds cover. */
export const contentOfYears = (): Content => [
  ...(startContent({ images: ['image-a', 'image-b'], files: ['file-a'], documents: [] }) as Content),
  event('lange-her', '2025-06-01T08:00:00Z'),
  event('seit-langem', '2025-12-01T08:00:00Z', { recurrence: { frequency: 'monthlyByDay', count: 3 } }),
  event('dieses-jahr', '2026-01-01T08:00:00Z'),
  {
    ...event('zurueckgezogen', '2027-12-01T08:00:00Z'),
    ...{ _id: 'withdrawn-event-x', _type: 'withdrawnEvent' },
    withdrawnAt: '2026-11-10T08:00:00Z',
  },
  ...nastyEvents(20).map(({ event }, index) => ({
    ...event,
    _id: `event-nasty-${index}`,
    _type: 'event',
    slug: { _type: 'slug', current: `termin-${index}` },
  })),
]
