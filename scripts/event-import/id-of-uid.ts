import { createHash } from 'node:crypto'

/** UIDs that this portal gave itself (`uidOf`): the id of the document, and for occurrences nothing more. */
const OWN = /^([A-Za-z0-9_-]+)@iqz-portal$/

/** The document id of an imported event: always the same for the same UID, so that one that is already there is known. */
export function idOfUid(uid: string): string {
  const own = OWN.exec(uid)?.[1]
  return own ?? `event-import-${createHash('sha256').update(uid).digest('hex').slice(0, 24)}`
}
