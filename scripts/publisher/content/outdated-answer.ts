/** The Content Lake answered with an older state than it had shown before. */
export class OutdatedAnswer extends Error {
  constructor(ids: readonly string[]) {
    super(
      `The Content Lake gave an older state than it had shown or told of before, of ${ids.length} documents (${ids.slice(0, 3).join(', ')}). The site stays as it is, and the Content Lake is asked again.`,
    )
    this.name = 'OutdatedAnswer'
  }
}
