/** Below this a site is being built up or tried out, and removing half of it is everyday work. */
const FROM = 20

/** So much would vanish at once that a wrong setting is likelier than somebody's wish. */
export class MassRemoval extends Error {
  constructor(gone: number, known: number, what: string) {
    super(
      `${gone} of the ${known} ${what} of this site are missing from what the Content Lake gives. The site stays as it is: check SANITY_DATASET and SANITY_API_TOKEN. If they are meant to go, start the publisher once with --accept-removals.`,
    )
    this.name = 'MassRemoval'
  }
}

/**
 * Compares what the site has with what would be left of it. An empty dataset or a token without the right to read
 * answers like one whose documents were all deleted, without any error.
 *
 * @param what names the things, for the sentence: documents, pages.
 * @throws MassRemoval when there are at least twenty and more than half of them would vanish.
 */
export function refuseMassRemoval(
  known: Iterable<string>,
  left: { has(name: string): boolean },
  what: 'documents' | 'pages',
): void {
  const names = [...known]
  const gone = names.filter((name) => !left.has(name)).length
  if (names.length >= FROM && gone > names.length / 2) throw new MassRemoval(gone, names.length, what)
}
