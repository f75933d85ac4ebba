import { isObject, type Json, type JsonObject } from './document.ts'
import type { DocumentChange, MendozaPatch } from './transaction-record.ts'

/** What is written of a change, as JSON text. */
export interface ChangeText {
  mutations: string
  effects: string
  /** The document; `null` when it is deleted. */
  body: string | null
}

/** What the store itself gives a document: of these a new document may have had others, or none. */
const GIVEN_BY_STORE = ['_createdAt', '_updatedAt', '_rev']

/**
 * Writes down a change. A new document is in its effects, so of the mutation only that is written by which it differs.
 */
export function changeText({ previous, next, mutations, effects }: DocumentChange): ChangeText {
  const [first, ...others] = mutations
  const created = !previous && next && others.length === 0 ? creationIn(first) : null
  return {
    mutations: JSON.stringify(created ? [{ [created.kind]: onlyGivenByStore(created.document) }] : mutations),
    effects: JSON.stringify(effects),
    body: next && JSON.stringify(next),
  }
}

/** Reads the mutations of a change as they were before they were written down. */
export function readMutations(text: Pick<ChangeText, 'mutations' | 'effects'>): JsonObject[] {
  const mutations = JSON.parse(text.mutations) as JsonObject[]
  const created = creationIn(mutations[0])
  // Until version 3 of the schema they were written whole.
  if (!created || '_id' in created.document) return mutations
  const [, effected] = (JSON.parse(text.effects) as { apply: MendozaPatch }).apply
  const entries = Object.entries(effected as JsonObject).filter(([name]) => !GIVEN_BY_STORE.includes(name))
  return [{ [created.kind]: { ...Object.fromEntries(entries), ...created.document } }]
}

function creationIn(mutation: JsonObject | undefined): { kind: string; document: JsonObject } | null {
  const [[kind, document] = []] = Object.entries(mutation ?? {})
  const isNew = kind === 'create' || kind === 'createIfNotExists' || kind === 'createOrReplace'
  return isNew && isObject(document) ? { kind, document } : null
}

function onlyGivenByStore(document: JsonObject): Record<string, Json> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => GIVEN_BY_STORE.includes(name)))
}
