import type { SanityClient } from '@sanity/client'
import type { Document } from './document.ts'
import type { Edit } from './edits/edit.ts'
import { withoutNulls } from './without-nulls.ts'

/** What a webhook tells of a document. */
export type Told = { id: string; deleted: boolean }

/**
 * Somebody who edits in the Content Lake. Every edit finds something to work on as long as there is any content; those
 * of one `apply` are one transaction.
 */
export class Editor {
  readonly #client: SanityClient
  readonly #published = new Map<string, Document>()
  readonly #withdrawn = new Map<string, Document>()
  readonly #touched = new Set<string>()

  constructor(client: SanityClient) {
    this.#client = client
  }

  /** Makes these the only documents. */
  async startWith(documents: readonly Document[]): Promise<void> {
    await this.#client.delete({ query: '*[!(_id in path("_.**")) && !(_type match "system.*")]' })
    this.#published.clear()
    this.#withdrawn.clear()
    for (const document of documents) this.#put(document)
    await this.#save()
  }

  /** Carries edits out; gives what webhooks tell of, each document once. */
  async apply(edits: readonly Edit[]): Promise<Told[]> {
    for (const edit of edits) this.#take(edit)
    return this.#save()
  }

  #take(edit: Edit): void {
    switch (edit.do) {
      case 'create':
        this.#put({ _id: edit.id, _type: edit.type, ...withoutNulls(edit.fields) })
        break
      case 'change':
        this.#change(edit, (document) => ({ ...document, ...edit.fields }))
        break
      case 'break':
        this.#change(edit, (document) => {
          const field = nth(fieldsOf(document), edit.field)
          return field === undefined ? document : { ...document, [field]: edit.value }
        })
        break
      case 'unset':
        this.#change(edit, (document) => {
          const field = nth(fieldsOf(document), edit.field)
          return field === undefined ? document : { ...document, [field]: null }
        })
        break
      case 'delete': {
        const document = nth(this.#sorted(), edit.which)
        if (document) this.#published.delete(document._id)
        this.#touch(document)
        break
      }
      case 'unpublish': {
        const document = nth(this.#sorted(), edit.which)
        if (!document) return
        this.#published.delete(document._id)
        this.#withdrawn.set(document._id, document)
        this.#touch(document)
        break
      }
      case 'republish': {
        const document = nth([...this.#withdrawn.values()], edit.which)
        if (!document) return
        this.#withdrawn.delete(document._id)
        this.#put(document)
        break
      }
      case 'swapSlugs': {
        const [one, other] = [
          nth(this.#sorted(edit.type), edit.which),
          nth(this.#sorted(edit.type), edit.other),
        ]
        if (!one || !other || one === other) return
        this.#put(withoutNulls({ ...one, slug: other.slug ?? null }))
        this.#put(withoutNulls({ ...other, slug: one.slug ?? null }))
        break
      }
      case 'renameFile':
        this.#change({ type: 'sanity.fileAsset', which: edit.which }, (document) => ({
          ...document,
          originalFilename: edit.name,
        }))
        break
    }
  }

  #change({ type, which }: { type: string; which: number }, change: (document: Document) => Document): void {
    const document = nth(this.#sorted(type), which)
    if (document) this.#put(withoutNulls(change(document)))
  }

  #put(document: Document): void {
    this.#published.set(document._id, document)
    this.#touch(document)
  }

  #touch(document: Document | undefined): void {
    if (document) this.#touched.add(document._id)
  }

  #sorted(type?: string): Document[] {
    const documents = [...this.#published.values()].filter(
      ({ _type }) => type === undefined || _type === type,
    )
    return documents.sort((a, b) => (a._id < b._id ? -1 : 1))
  }

  async #save(): Promise<Told[]> {
    const ids = [...this.#touched]
    this.#touched.clear()
    if (ids.length === 0) return []
    const transaction = this.#client.transaction()
    for (const id of ids) {
      const document = this.#published.get(id)
      if (document) transaction.createOrReplace(document)
      else transaction.delete(id)
    }
    await transaction.commit({ visibility: 'sync' })
    return ids.map((id) => ({ id, deleted: !this.#published.has(id) }))
  }
}

const nth = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length]

const fieldsOf = (document: Document) => Object.keys(document).filter((name) => !name.startsWith('_'))
