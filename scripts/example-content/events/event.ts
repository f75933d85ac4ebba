import type { Contact, ProgrammeItem, Recurrence, Registration } from '@iqz/shared/content/sanity.types.ts'
import type { Attendance } from '@iqz/shared/vocabulary/attendances.ts'
import type { EventKind } from '@iqz/shared/vocabulary/event-kinds.ts'
import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'
import type { TargetGroup } from '@iqz/shared/vocabulary/target-groups.ts'
import type { IllustrationName } from '../illustrations/illustrations.ts'
import { berlinInstant } from '../writing/berlin-instant.ts'
import { contact } from '../writing/contact.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { figure } from '../writing/figure.ts'
import { keyed } from '../writing/keyed.ts'
import { portableText } from '../writing/portable-text.ts'
import { reference, weakReference } from '../writing/reference.ts'
import { type RegistrationText, registration } from '../writing/registration.ts'
import { slugged } from '../writing/slugged.ts'
import { venues } from './venues.ts'

export interface EventText {
  slug: string
  kind: EventKind
  title: string
  teaser: string
  status?: EventStatus
  statusNote?: string
  previousDate?: string
  recurrence?: Omit<Recurrence, '_type'>
  programme?: Omit<ProgrammeItem, '_type'>[]
  coOrganisers?: string[]
  /** Berlin time: ['2026-11-30 09:30', '2026-11-30 16:00'] */
  timed?: [start: string, end: string]
  /** Calendar dates, the last one included: ['2027-05-15'] or ['2027-05-10', '2027-05-15'] */
  allDay?: [first: string, last?: string]
  attendance: Attendance
  venue?: keyof typeof venues
  body: string
  registration?: RegistrationText
  organisers: string[]
  speakers?: Omit<Contact, '_type'>[]
  targetGroups: TargetGroup[]
  series?: string
  documentation?: string
  image?: IllustrationName
  topics?: string[]
  related?: string[]
}

const NOTICE =
  '!callout Beispieldaten | Dieser Termin ist erfunden. Er zeigt, wie Veranstaltungen auf dem Portal aussehen; eine Anmeldung ist nicht möglich.'

/** Turns the text of an invented event into its document. */
export function event(text: EventText): ExampleDocument {
  const { slug, timed, allDay, attendance, venue, series, documentation, image, topics, related } = text
  return {
    ...slugged('event', slug),
    kind: text.kind,
    title: text.title,
    teaser: text.teaser,
    status: text.status ?? 'confirmed',
    ...(text.statusNote && { statusNote: text.statusNote }),
    allDay: allDay !== undefined,
    ...(timed && { startsAt: berlinInstant(timed[0]), endsAt: berlinInstant(timed[1]) }),
    ...(allDay && { startDate: allDay[0], ...(allDay[1] && { endDate: allDay[1] }) }),
    ...(text.previousDate && { previousDate: text.previousDate }),
    ...(text.recurrence && { recurrence: { _type: 'recurrence', ...text.recurrence } satisfies Recurrence }),
    attendance,
    ...(venue && { venue: venues[venue] }),
    ...(attendance !== 'onsite' && { onlineUrl: `https://treffen.example.org/${slug}` }),
    body: portableText(`${text.body}\n${NOTICE}`),
    ...(text.programme && {
      programme: keyed(
        'item',
        text.programme.map((item) => ({ _type: 'programmeItem' as const, ...item })),
      ),
    }),
    ...(text.registration && { registration: registration(text.registration) satisfies Registration }),
    organisers: keyed(
      'organiser',
      text.organisers.map((organiser) => reference(`organisation-${organiser}`)),
    ),
    ...(text.coOrganisers && {
      coOrganisers: keyed(
        'co-organiser',
        text.coOrganisers.map((organiser) => reference(`organisation-${organiser}`)),
      ),
    }),
    ...(text.speakers && { speakers: keyed('speaker', text.speakers.map(contact)) }),
    contact: contact({
      name: 'Veranstaltungsbüro (Beispiel)',
      organisation: 'IQZ-Portal',
      email: 'veranstaltungen@iqz-portal.example',
      phone: '+49 221 4710 112',
    }),
    targetGroups: text.targetGroups,
    ...(series && { series: reference(`eventSeries-${series}`) }),
    ...(documentation && { documentation: weakReference(`article-${documentation}`) }),
    ...(image && { image: figure(image) }),
    ...(topics && {
      topics: keyed(
        'topic',
        topics.map((topic) => reference(`topic-${topic}`)),
      ),
    }),
    ...(related && { related: keyed('related', related.map(reference)) }),
  }
}
