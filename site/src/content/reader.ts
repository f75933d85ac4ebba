import { berlinDate, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import type {
  DocumentOfType,
  PortalDocument,
  PortalDocumentType,
} from '@iqz/shared/content/document-types.ts'
import { matchRoute, type RouteMatch } from '@iqz/shared/routes/match-route.ts'
import { pageTypeOf } from '@iqz/shared/routes/page-type-of.ts'
import { type ImageAsset, type ImageAssetDocument, imageAsset } from '../images/image-asset.ts'
import { type Card, cardOf, type Link, linkOf } from './card.ts'
import type { DependencyGraph } from './engine/dependency-graph.ts'
import { digest } from './engine/digest.ts'
import type { DocumentStore, Order } from './engine/document-store.ts'
import type { Moments } from './engine/moments.ts'
import { compare } from './lists/by-date.ts'
import { type ListArguments, type ListName, type ListResult, lists } from './lists/index.ts'
import { partsFor } from './parts-of-paths.ts'

/** A reference field's value, or an id. */
export type ReferenceLike = string | { _ref?: string | undefined } | null | undefined

/** A path taken apart, with the id of the document whose page it is. */
export interface RouteOfPage extends RouteMatch {
  id: string | null
}

const idOf = (reference: ReferenceLike) => (typeof reference === 'string' ? reference : reference?._ref)

/** Prefixes of the inputs that answers are made of; the rest of a key says which one. */
export const inputs = {
  document: (id: string) => `document:${id}`,
  card: (id: string) => `card:${id}`,
  link: (id: string) => `link:${id}`,
  asset: (id: string) => `asset:${id}`,
  type: (type: string) => `type:${type}`,
  referrers: (id: string, type: string) => `referrers:${type}:${id}`,
  slug: (type: string, slug: string) => `slug:${type}:${slug}`,
  passed: (moment: number) => `passed:${moment}`,
  today: () => 'today:',
  pathParts: () => 'pathParts:',
  paths: (part: number) => `paths:${part}`,
}

/**
 * The only way pages and lists come to content, and to the time: each answer is recorded for what asks, so that
 * exactly that is made again when the answer changes.
 */
export class ContentReader {
  readonly #store: DocumentStore
  readonly #graph: DependencyGraph
  readonly #moments: Moments
  readonly #now: () => Date

  constructor(store: DocumentStore, graph: DependencyGraph, moments: Moments, now: () => Date) {
    this.#store = store
    this.#graph = graph
    this.#moments = moments
    this.#now = now
  }

  /** A published document, or null when there is none of that id and type. */
  document<Type extends PortalDocumentType>(
    type: Type,
    reference: ReferenceLike,
  ): DocumentOfType<Type> | null {
    const id = idOf(reference)
    if (!id) return null
    this.#graph.read(inputs.document(id))
    const document = this.#store.get(id)
    return document?._type === type ? (document as unknown as DocumentOfType<Type>) : null
  }

  /** What lists show of a document; cheaper to depend on than the document. Null when it is not published. */
  card(reference: ReferenceLike): Card | null {
    const id = idOf(reference)
    if (!id) return null
    this.#graph.read(inputs.card(id))
    const document = this.#store.get(id)
    return document && cardOf(document as unknown as PortalDocument)
  }

  /** What a link to a document says; cheaper to depend on than its card. Null when it is not published. */
  link(reference: ReferenceLike): Link | null {
    const id = idOf(reference)
    if (!id) return null
    this.#graph.read(inputs.link(id))
    const document = this.#store.get(id)
    return document && linkOf(document as unknown as PortalDocument)
  }

  /** Links in the order given, without those to documents that are not published. */
  links(references: readonly ReferenceLike[] | null | undefined): Link[] {
    return (references ?? []).map((reference) => this.link(reference)).filter((link) => link !== null)
  }

  /** What pages show of an uploaded image, null when it is not published; what else its document says does not matter. */
  imageAsset(reference: ReferenceLike): ImageAsset | null {
    const id = idOf(reference)
    if (!id) return null
    this.#graph.read(inputs.asset(id))
    return imageAsset(this.#store.get(id) as ImageAssetDocument | null)
  }

  /** Cards in the order given, without those of documents that are not published. */
  cards(references: readonly ReferenceLike[] | null | undefined): Card[] {
    return (references ?? []).map((reference) => this.card(reference)).filter((card) => card !== null)
  }

  /**
   * All published documents of a type. For lists: a page that calls this is made again at every change.
   *
   * @param order a function that is the same each time and leaves no two documents equal; by id without it
   */
  ofType<Type extends PortalDocumentType>(
    type: Type,
    order: (a: DocumentOfType<Type>, b: DocumentOfType<Type>) => number = byId,
  ): DocumentOfType<Type>[] {
    this.#graph.read(inputs.type(type))
    return this.#store.ofType(type, order as unknown as Order) as unknown as DocumentOfType<Type>[]
  }

  /** All published documents of a type that refer to a document, by id. For lists, as `ofType`. */
  referrers<Type extends PortalDocumentType>(reference: ReferenceLike, type: Type): DocumentOfType<Type>[] {
    const id = idOf(reference)
    if (!id) return []
    this.#graph.read(inputs.referrers(id, type))
    const found = this.#store.referrersOf(id).filter((document) => document._type === type)
    return found.sort(byId) as unknown as DocumentOfType<Type>[]
  }

  /** The answer of a named list; see `lists/`. */
  list<Name extends ListName>(name: Name, ...args: ListArguments<Name>): ListResult<Name> {
    const key = `list:${name}:${JSON.stringify(args)}`
    const compute = lists[name] as unknown as (
      read: ContentReader,
      ...args: ListArguments<Name>
    ) => ListResult<Name>
    return this.#graph.list(key, () => compute(this, ...args))
  }

  /** What a path is about. Null for a path outside the site's routes. */
  route(pathname: string): RouteOfPage | null {
    const match = matchRoute(pathname)
    if (!match) return null
    const type = pageTypeOf(match.key)
    const { slug } = match.params
    if (!slug || !type) return { ...match, id: null }
    this.#graph.read(inputs.slug(type, slug))
    return { ...match, id: this.#store.idOfSlug(type, slug) }
  }

  /** The document a path is about, when it is of that type. */
  documentAt<Type extends PortalDocumentType>(pathname: string, type: Type): DocumentOfType<Type> | null {
    return this.document(type, this.route(pathname)?.id)
  }

  settings(): DocumentOfType<'siteSettings'> | null {
    return this.document('siteSettings', 'siteSettings')
  }

  /** In how many parts the paths of the site are told: one, until there are very many. */
  pathParts(): number {
    this.#graph.read(inputs.pathParts())
    return partsFor(this.#store.size)
  }

  /**
   * Whether an instant lies in the past. What asks is made again when the answer turns.
   *
   * @param instant ISO 8601 with zone; one that cannot be read has not passed.
   */
  hasPassed(instant: string): boolean {
    const moment = Date.parse(instant)
    if (Number.isNaN(moment)) return false
    this.#graph.read(inputs.passed(moment))
    const hasPassed = moment <= this.#now().getTime()
    if (!hasPassed) this.#moments.add(moment)
    return hasPassed
  }

  /** Today's date in Berlin, as `2026-11-21`. What asks is made again at every midnight. */
  today(): string {
    this.#graph.read(inputs.today())
    return berlinDate(toInstant(this.#now()))
  }
}

const byId = (a: { _id: string }, b: { _id: string }) => compare(a._id, b._id)

/** Fingerprint of an input's present state, for the dependency graph. */
export function inputDigest(store: DocumentStore, versions: Map<string, number>, now: () => Date) {
  return (key: string): string => {
    const separator = key.indexOf(':')
    const kind = key.slice(0, separator)
    const rest = key.slice(separator + 1)
    switch (kind) {
      case 'document':
        return store.get(rest)?._rev ?? ''
      case 'card': {
        const document = store.get(rest)
        return document ? digest(cardOf(document as unknown as PortalDocument)) : ''
      }
      case 'link': {
        const document = store.get(rest)
        return document ? digest(linkOf(document as unknown as PortalDocument)) : ''
      }
      case 'asset':
        return digest(imageAsset(store.get(rest) as ImageAssetDocument | null))
      case 'slug': {
        const [type = '', slug = ''] = rest.split(':')
        return store.idOfSlug(type, slug) ?? ''
      }
      case 'passed':
        return String(Number(rest) <= now().getTime())
      case 'pathParts':
        return String(partsFor(store.size))
      case 'today':
        return berlinDate(toInstant(now()))
      default:
        return String(versions.get(key) ?? 0)
    }
  }
}
