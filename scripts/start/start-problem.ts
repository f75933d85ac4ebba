/** Why the portal cannot start: one sentence for the person at the terminal, with the remedy. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}
