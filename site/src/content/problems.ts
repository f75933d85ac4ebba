import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import type { PortalDocument, PortalDocumentType } from '@iqz/shared/content/document-types.ts'
import { municipalityByAgs } from '@iqz/shared/geography/municipalities.ts'
import { isOwnAddress } from '@iqz/shared/routes/is-own-address.ts'
import { hasPage } from '@iqz/shared/routes/page-types.ts'
import { isSlug } from '@iqz/shared/routes/path-of.ts'
import { isReserved } from '@iqz/shared/routes/reserved-slugs.ts'

/** A fault in published content that the site works around, told so that somebody can mend it. */
export interface ContentProblem {
  documentId: string
  type: string
  /** Path of the field: `body[3].markDefs[0].href`. */
  field: string
  message: string
}

type Report = (field: string, message: string) => void

/** Fields without which a document's page has a gap. The Studio demands them; imports and the API may not. */
const required: Partial<Record<PortalDocumentType, string[]>> = {
  article: ['title', 'kind', 'publishedAt'],
  practiceExample: ['title', 'municipality', 'publishedAt'],
  event: ['title', 'kind', 'status', 'attendance'],
  eventSeries: ['title'],
  course: ['title', 'kind', 'provider'],
  manager: ['name', 'municipality', 'certificateYear'],
  municipality: ['ags', 'name'],
  topic: ['title'],
  organisation: ['name'],
  page: ['title'],
  siteSettings: ['title', 'tagline'],
}

const safeScheme = /^(https?|mailto|tel):/i

/** Fields that hold an address a visitor may follow. */
const linkFields = new Set(['href', 'url', 'website', 'onlineUrl', 'externalUrl'])

/**
 * Examines a published document.
 *
 * @param exists whether an id is published
 * @returns what is wrong, in the order of the fields; empty for most documents
 */
export function problemsOf(document: PortalDocument, exists: (id: string) => boolean): ContentProblem[] {
  if (document._type.startsWith('sanity.')) return []
  const problems: ContentProblem[] = []
  const report: Report = (field, message) =>
    problems.push({ documentId: document._id, type: document._type, field, message })
  const fields = document as unknown as Record<string, unknown>
  for (const field of required[document._type] ?? []) {
    if (fields[field] === undefined || fields[field] === null || fields[field] === '')
      report(field, 'Pflichtfeld ist leer.')
  }
  if (hasPage(document._type)) {
    const slug = (fields.slug as { current?: string } | undefined)?.current
    if (!slug) report('slug', 'Ohne Adresse (Slug) hat das Dokument keine Seite.')
    else if (!isSlug(slug)) report('slug', `„${slug}“ ist keine gültige Adresse; die Seite erscheint nicht.`)
    else if (isReserved(document._type, slug))
      report('slug', `„${slug}“ verwendet die Website selbst; die Seite erscheint nicht.`)
  }
  if (document._type === 'municipality' && document.ags && !municipalityByAgs(document.ags))
    report('ags', `Den Gemeindeschlüssel „${document.ags}“ gibt es in NRW nicht; die Seite erscheint nicht.`)
  const times =
    document._type === 'event'
      ? occurrencesOf(document)
      : document._type === 'course'
        ? sessionsOf(document)
        : null
  for (const { field, message } of times?.problems ?? []) report(field, message)
  examine(fields, '', exists, report)
  return problems
}

function examine(value: unknown, field: string, exists: (id: string) => boolean, report: Report): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      examine(item, `${field}[${index}]`, exists, report)
    })
    return
  }
  if (value === null || typeof value !== 'object') return
  const reference = (value as { _ref?: unknown })._ref
  if (typeof reference === 'string' && !exists(reference))
    report(field, `Verweist auf „${reference}“, das nicht veröffentlicht ist.`)
  for (const [name, item] of Object.entries(value)) {
    const path = field ? `${field}.${name}` : name
    if (typeof item === 'string') {
      const link = linkFields.has(name) ? item.trim() : ''
      if (link !== '' && !safeScheme.test(link) && !isOwnAddress(link))
        report(path, `„${item.slice(0, 80)}“ ist keine erlaubte Verknüpfung (nur http, https, mailto, tel).`)
      else if (/^https?:/i.test(link) && !URL.canParse(link))
        report(path, `„${item.slice(0, 80)}“ ist keine vollständige Internetadresse; sie wird weggelassen.`)
      else if (/<\/?[a-z][^>]*>/i.test(item)) report(path, 'Enthält HTML; es wird als Text gezeigt.')
    } else examine(item, path, exists, report)
  }
}
