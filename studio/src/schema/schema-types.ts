import { askedWhenShown } from './asked-when-shown.ts'
import { article } from './documents/article.ts'
import { course } from './documents/course.ts'
import { event } from './documents/event.ts'
import { eventSeries } from './documents/event-series.ts'
import { manager } from './documents/manager.ts'
import { municipality } from './documents/municipality.ts'
import { organisation } from './documents/organisation.ts'
import { page } from './documents/page.ts'
import { practiceExample } from './documents/practice-example.ts'
import { siteSettings } from './documents/site-settings.ts'
import { topic } from './documents/topic.ts'
import { withdrawnEvent } from './documents/withdrawn-event.ts'
import { calendarVersion } from './objects/calendar-version.ts'
import { callout } from './objects/callout.ts'
import { contact } from './objects/contact.ts'
import { courseModule } from './objects/course-module.ts'
import { courseRun } from './objects/course-run.ts'
import { courseSession } from './objects/course-session.ts'
import { download } from './objects/download.ts'
import { figure } from './objects/figure.ts'
import { occurrenceException } from './objects/occurrence-exception.ts'
import { portableText } from './objects/portable-text.ts'
import { programmeItem } from './objects/programme-item.ts'
import { recurrence } from './objects/recurrence.ts'
import { registration } from './objects/registration.ts'
import { source } from './objects/source.ts'
import { venue } from './objects/venue.ts'
import { webLink } from './objects/web-link.ts'

/** Every type the Studio knows: documents in the order of the editors' navigation, then the objects inside them. */
export const schemaTypes = [
  ...[article, practiceExample, event, eventSeries, withdrawnEvent, course, manager],
  ...[topic, municipality, organisation, page, siteSettings],
  ...[portableText, figure, callout, download, source, webLink, contact],
  ...[venue, registration, recurrence, occurrenceException, programmeItem],
  ...[courseRun, courseModule, courseSession, calendarVersion],
].map(askedWhenShown)
