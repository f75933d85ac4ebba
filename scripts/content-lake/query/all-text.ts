import { isObject, type Json, type StoredDocument } from '../store/document.ts'

/** The name under which a document's whole text can be asked for in a rewritten query. No real attribute has it. */
export const TEXT_ATTRIBUTE = '\u0000text'

const searchable = new WeakMap<StoredDocument, StoredDocument>()

/** A copy of a document that also answers to {@link TEXT_ATTRIBUTE}, without listing it among its attributes. */
export function withText(document: StoredDocument): StoredDocument {
  let copy = searchable.get(document)
  if (!copy) {
    copy = Object.defineProperty({ ...document }, TEXT_ATTRIBUTE, {
      value: allText(document),
      enumerable: false,
    })
    searchable.set(document, copy)
  }
  return copy
}

/** Every string a value holds, system attributes left out, joined by spaces. */
function allText(value: Json): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(allText).join(' ')
  if (!isObject(value)) return ''
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('_'))
    .map(([, child]) => allText(child))
    .join(' ')
}
