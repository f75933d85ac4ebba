import type { Contact } from '@iqz/shared/content/sanity.types.ts'
import type { CarrierKind } from '@iqz/shared/vocabulary/carrier-kinds.ts'
import type { TargetGroup } from '@iqz/shared/vocabulary/target-groups.ts'
import type { IllustrationName } from '../illustrations/illustrations.ts'
import { berlinInstant } from '../writing/berlin-instant.ts'
import { contact } from '../writing/contact.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { figure } from '../writing/figure.ts'
import { keyed } from '../writing/keyed.ts'
import { portableText } from '../writing/portable-text.ts'
import { municipalityId, reference } from '../writing/reference.ts'
import { slugged } from '../writing/slugged.ts'
import type { Source } from '../writing/sources.ts'

interface PracticeExampleText {
  slug: string
  title: string
  teaser: string
  /** Slug of the municipality. */
  municipality: string
  publishedAt: string
  startYear: number
  endYear?: number
  ongoing: boolean
  carrierKind: CarrierKind
  carrierName: string
  contact: Omit<Contact, '_type'>
  background: string
  goals: string
  targetGroups: TargetGroup[]
  content: string
  results: string
  image: IllustrationName
  topics: string[]
  related?: string[]
  sources?: Source[]
}

const NOTICE =
  '!callout Beispieldaten | Dieses Projekt ist erfunden. Es zeigt, wie ein Praxisbeispiel auf dem Portal aufgebaut ist, und könnte sich so zugetragen haben.'

/** Turns the text of an invented project into a practice example that says that it is invented. */
export function practiceExample(text: PracticeExampleText): ExampleDocument {
  const { slug, municipality, publishedAt, image, topics, related, sources } = text
  return {
    ...slugged('practiceExample', slug),
    title: text.title,
    teaser: text.teaser,
    municipality: reference(municipalityId(municipality)),
    publishedAt: berlinInstant(publishedAt),
    startYear: text.startYear,
    ...(text.endYear && { endYear: text.endYear }),
    ongoing: text.ongoing,
    carrierKind: text.carrierKind,
    carrierName: text.carrierName,
    contacts: keyed('contact', [contact(text.contact)]),
    background: portableText(`${NOTICE}\n${text.background}`),
    goals: portableText(text.goals),
    targetGroups: text.targetGroups,
    content: portableText(text.content),
    results: portableText(text.results),
    image: figure(image),
    topics: keyed(
      'topic',
      topics.map((topic) => reference(`topic-${topic}`)),
    ),
    ...(related && { related: keyed('related', related.map(reference)) }),
    ...(sources && { sources: keyed('source', sources) }),
  }
}
