/**
 * What a person at the terminal has to know or to do before a command can go on: one sentence that names the thing and
 * the remedy. It is printed without a stack trace; any other error is a fault of the code.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
}
