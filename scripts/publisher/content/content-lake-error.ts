/** The Content Lake could not be read; the client's own error is the cause. */
export class ContentLakeError extends Error {
  constructor(cause: unknown) {
    super('The Content Lake could not be read.', { cause })
    this.name = 'ContentLakeError'
  }
}
