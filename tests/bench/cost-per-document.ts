import { rounded } from './figure.ts'

/** Processor seconds of a full publish, and of plain `astro build` where it was measured, at one size. */
export interface CostOfSize {
  documents: number
  cpu: number
  /** Of rendering alone. */
  renderingCpu: number
  buildCpu: number | null
}

/**
 * How the processor time of a full publish grows, in milliseconds per document: on the whole, and for each document more
 * than at the size before, which leaves out what every start costs. Null where there is nothing to compare with.
 *
 * @param sizes in the order in which they are to be compared, smallest first
 */
export const costPerDocument = (sizes: readonly CostOfSize[]) =>
  sizes.map(({ documents, cpu, renderingCpu, buildCpu }, index) => {
    const before = sizes[index - 1]
    const further = (cost: number, costBefore: number) =>
      before ? rounded(((cost - costBefore) / (documents - before.documents)) * 1_000) : null
    const built = buildCpu !== null && before && before.buildCpu !== null
    return {
      documents,
      'CPU ms per document': rounded((cpu / documents) * 1_000),
      'each further document': before ? further(cpu, before.cpu) : null,
      'astro build, each further': built ? further(buildCpu, before.buildCpu ?? 0) : null,
      'ratio to astro build': buildCpu === null ? null : rounded(cpu / buildCpu),
      'of rendering alone': buildCpu === null ? null : rounded(renderingCpu / buildCpu),
    }
  })
