/** A picture or file cannot be had; says which document shows it, and in which field, for who has to mend it. */
export class AssetError extends Error {
  readonly documentId: string
  readonly field: string

  constructor(message: string, place: { documentId: string; field: string; cause?: unknown }) {
    super(message, { cause: place.cause })
    this.name = 'AssetError'
    this.documentId = place.documentId
    this.field = place.field
  }
}
