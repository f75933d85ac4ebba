import type { ContentProblem } from '../render/compiled-site.ts'

/**
 * Tells which faults in the content are new, so that the log names each once and not at every publish.
 * The function takes all present faults and gives those that were not there the time before.
 */
export function createProblemWatch(): (problems: readonly ContentProblem[]) => ContentProblem[] {
  let known = new Set<string>()
  return (problems) => {
    const before = known
    known = new Set(problems.map(nameOf))
    return problems.filter((problem) => !before.has(nameOf(problem)))
  }
}

const nameOf = ({ documentId, field, message }: ContentProblem) =>
  JSON.stringify([documentId, field, message])
