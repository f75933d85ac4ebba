import { plainError } from '../http/api-error.ts'

/** The transactions that are being worked out in turns with whatever else there is to do. */
export class LargeWork {
  #inWork = 0
  #ended = false

  /** Whether there are any now: what they will refer to is not to be found in the documents yet. */
  get isInWork(): boolean {
    return this.#inWork > 0
  }

  /** Does such work, which counts as being in work until it is done or has failed. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#inWork++
    try {
      return await work()
    } finally {
      this.#inWork--
    }
  }

  /**
   * To be asked before each turn.
   *
   * @throws ApiError 503 when the Content Lake is being stopped.
   */
  mayGoOn(): void {
    if (this.#ended) throw plainError(503, 'The Content Lake is being stopped: nothing was changed')
  }

  /** Ends what is in work, at its next turn. */
  end(): void {
    this.#ended = true
  }
}
