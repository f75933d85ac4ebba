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
}

/** All paths of a release, as URL paths beginning with a slash. */
export type ReleaseListing = Map<string, ReleaseEntry>

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
  base: string | null
  entries: Record<string, ReleaseEntry>
  removed: string[]
}
