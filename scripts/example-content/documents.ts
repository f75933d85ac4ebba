import { articles } from './articles/articles.ts'
import { courses } from './courses/courses.ts'
import { events } from './events/events.ts'
import { eventSeries } from './events/series.ts'
import { managers } from './managers/managers.ts'
import { municipalities } from './municipalities/municipalities.ts'
import { organisations } from './organisations/organisations.ts'
import { pages } from './pages/pages.ts'
import { practiceExamples } from './practice-examples/practice-examples.ts'
import { siteSettings } from './site-settings/site-settings.ts'
import { topics } from './topics/topics.ts'
import type { ExampleDocument } from './writing/example-document.ts'

/** Everything that the portal starts with, those first that others refer to. */
export const documents: ExampleDocument[] = [
  siteSettings,
  ...pages,
  ...topics,
  ...organisations,
  ...articles,
  ...practiceExamples,
  ...eventSeries,
  ...events,
  ...courses,
  ...managers,
  ...municipalities,
]
