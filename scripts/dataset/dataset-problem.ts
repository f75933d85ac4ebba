/** Why a dataset cannot be read, written or imported: one sentence for the person at the terminal. */
export class DatasetProblem extends Error {
  override readonly name = 'DatasetProblem'
}
