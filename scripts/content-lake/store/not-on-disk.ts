/** The disk did not take what was written into the log: what of it will be there after a restart is not known. */
export class NotOnDisk extends Error {
  override name = 'NotOnDisk'

  /** @param cause what the file system says */
  constructor(cause: Error) {
    super(`What was written is not on disk (${cause.message})`, { cause })
  }
}
