import type { Contact } from '@iqz/shared/content/sanity.types.ts'
import type { CourseKind } from '@iqz/shared/vocabulary/course-kinds.ts'
import type { TargetGroup } from '@iqz/shared/vocabulary/target-groups.ts'
import type { IllustrationName } from '../illustrations/illustrations.ts'
import { contact } from '../writing/contact.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { figure } from '../writing/figure.ts'
import { keyed } from '../writing/keyed.ts'
import { portableText } from '../writing/portable-text.ts'
import { reference } from '../writing/reference.ts'
import { slugged } from '../writing/slugged.ts'
import { type RunText, run } from './run.ts'

interface CourseText {
  slug: string
  kind: CourseKind
  title: string
  teaser: string
  provider: string
  externalUrl?: string
  body: string
  goals: string
  targetGroups: TargetGroup[]
  scope: string
  certificate: string
  requirements: string
  fee: string
  contact: Omit<Contact, '_type'>
  /** Of the portal's own courses; for those of others the page links to the provider. */
  runs?: RunText[]
  image: IllustrationName
  topics: string[]
  related?: string[]
}

const NOTICE =
  '!callout Beispieldaten | Dieser Kurs ist erfunden. Er zeigt, wie Qualifizierungsangebote auf dem Portal aussehen; eine Anmeldung ist nicht möglich.'

/** Turns the text of an invented course into its document; a course with an externalUrl is someone else's. */
export function course(text: CourseText): ExampleDocument {
  const { slug, externalUrl, image, topics, related } = text
  return {
    ...slugged('course', slug),
    kind: text.kind,
    title: text.title,
    teaser: text.teaser,
    provider: reference(`organisation-${text.provider}`),
    external: externalUrl !== undefined,
    ...(externalUrl && { externalUrl }),
    body: portableText(`${text.body}\n${NOTICE}`),
    goals: portableText(text.goals),
    targetGroups: text.targetGroups,
    scope: text.scope,
    certificate: text.certificate,
    requirements: text.requirements,
    fee: text.fee,
    contact: contact(text.contact),
    ...(text.runs && { runs: keyed('run', text.runs.map(run)) }),
    image: figure(image),
    topics: keyed(
      'topic',
      topics.map((topic) => reference(`topic-${topic}`)),
    ),
    ...(related && { related: keyed('related', related.map(reference)) }),
  }
}
