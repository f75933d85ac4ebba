/** What one path of a release answers: which object, and the headers that belong to it. */
export type ReleaseEntry = {
  /** SHA-256 of the bytes, hex: the object's name and the ETag. */
  hash: string
  /** Content type as sent, charset included. */
  type: string
  /** Size in bytes, before compression. */
  size: number
  /** CSP sources (`'sha256-…'`) of the inline scripts of an HTML page; left out when there are none. */
  scripts?: string[]
  /** CSP sources of the inline `<style>` elements of an HTML page; left out when there are none. */
  styles?: string[]
  /** Further headers the page itself asked for, such as `content-disposition`. */
  headers?: Record<string, string>
  /**
   * What is shown there, whatever its address: the page or the feed of a document, or a file. Left out for paths that
   * are about nothing in particular. By it a former address is led to the present one.
   */
  subject?: string
}

/** All paths of a release, as URL paths beginning with a slash. */
export type ReleaseListing = Map<string, ReleaseEntry>

/** What was shown at paths that are no more: path → subject, the latest to go last. */
export type FormerAddresses = Map<string, string>

/**
 * A release as it lies on disk. It is whole in itself (`base: null`), or a difference to one whole release, never to
 * another difference: so reading one costs two files at most, and writing one costs what changed.
 */
export type Manifest = {
  id: string
  /** ISO instant, UTC. */
  createdAt: string
  /** What caused the publish, for people: `webhook`, `start`, `reconcile`, `moment`. */
  trigger: string
  /** Marks the documents it was made of (`content/taken-in.ts`); left out by earlier versions. */
  madeOf?: string
  base: string | null
  entries: Record<string, ReleaseEntry>
  removed: string[]
  /** The object that holds the former addresses, by its hash; left out while there are none. */
  former?: string
}
