const FIRST = 250
/** A receiver on this machine that is not there is mostly just starting, beside us: asking costs nothing. */
const LONGEST_STARTING = 1_000
/** One on this machine that answers with an error is known to be patient. */
const LONGEST_HERE = 30_000
/** The longest of all pauses, in milliseconds. */
export const LONGEST_ELSEWHERE = 300_000

/** Whether a receiver runs on this machine, and so starts and ends as we do. */
export function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

/**
 * How long to wait after a number of failed attempts in a row, in milliseconds: doubling up to a limit.
 *
 * @param answered whether the last attempt was answered at all
 */
export function backOff(failures: number, url: string, answered: boolean): number {
  const here = answered ? LONGEST_HERE : LONGEST_STARTING
  return Math.min(isLocal(url) ? here : LONGEST_ELSEWHERE, FIRST * 2 ** Math.min(failures - 1, 20))
}
