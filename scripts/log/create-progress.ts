/** From here on an estimate is more than a guess. */
const ESTIMATE_FROM_MS = 1_000

/**
 * One line in a terminal that says how far long work has come and about how long it will still take; nothing where
 * standard error is no terminal.
 *
 * @param what is done, in words: `Publishing`
 */
export function createProgress(
  what: string,
  stream: { isTTY?: boolean; write(text: string): unknown } = process.stderr,
  now: () => number = () => performance.now(),
) {
  let started = 0
  function clear(): void {
    if (stream.isTTY) stream.write('\r\u001b[K')
  }
  return {
    /** To be called with `done` 0 at the start, and with `done` equal to `total` at the end, which clears the line. */
    show(done: number, total: number): void {
      if (!stream.isTTY) return
      if (done === 0) started = now()
      if (done >= total) {
        clear()
        return
      }
      const elapsed = now() - started
      const left = done === 0 || elapsed < ESTIMATE_FROM_MS ? null : (elapsed / done) * (total - done)
      const estimate = left === null ? '' : `, about ${Math.ceil(left / 1000)} s left`
      stream.write(`\r\u001b[K${what}: ${done} of ${total}${estimate}`)
    },
    /** Removes the line, when the work ends before its end. */
    clear,
  }
}
