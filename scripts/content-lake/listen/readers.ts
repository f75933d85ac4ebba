import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { ownRound } from '../http/own-round.ts'
import type { EventStream } from './event-stream.ts'

/** Who has more bytes than this to read lags behind. */
const LAG = 4_000_000
/** How long large work waits at a time for those that do, in milliseconds, and between two looks at them. */
const PATIENCE = 500
const LOOK = 5

/** Those who read what they are told of commits, some slower than others. */
export class Readers {
  readonly #streams: () => EventStream[]
  readonly #untold: () => number
  /** How far those had read that were waited for in vain. */
  readonly #stoppedAt = new WeakMap<EventStream, number>()
  #waiting: Promise<void> = Promise.resolve()

  /**
   * @param streams the open ones
   * @param untold how much of what was committed is still to be told, in characters
   */
  constructor(streams: () => EventStream[], untold: () => number) {
    this.#streams = streams
    this.#untold = untold
  }

  /**
   * Waits until nobody lags behind, but not for long, and for one that reads nothing only once. To be called before each
   * commit of many documents: of an import more is told in a second than many a machine can read. When it is over there is
   * a round for that commit (see `ownRound`); who calls it meanwhile comes after it.
   */
  caughtUp(): Promise<void> {
    this.#waiting = this.#waiting.then(() => this.#untilRead()).then(ownRound)
    return this.#waiting
  }

  async #untilRead(): Promise<void> {
    // Who waited before commits first.
    await setImmediate()
    const until = performance.now() + PATIENCE
    const before = new Map(this.#streams().map((stream) => [stream, stream.taken]))
    const lagging = () => this.#streams().filter(({ backlog }) => backlog > LAG)
    const isAwaited = (stream: EventStream) => stream.taken !== this.#stoppedAt.get(stream)
    while (this.#untold() > LAG || lagging().some(isAwaited)) {
      if (performance.now() > until) break
      await wait(LOOK)
    }
    for (const stream of lagging()) {
      if (stream.taken === before.get(stream)) this.#stoppedAt.set(stream, stream.taken)
    }
  }
}
