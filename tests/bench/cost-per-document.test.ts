import { expect, it } from 'vitest'
import { costPerDocument } from './cost-per-document.ts'

it('tells what each further document costs apart from what every start costs', () => {
  // Four seconds to start, then 2 ms a document; astro build 5 s and 4 ms.
  const sizes = [
    { documents: 1_000, cpu: 6, renderingCpu: 3, buildCpu: 9 },
    { documents: 10_000, cpu: 24, renderingCpu: 18, buildCpu: 45 },
    { documents: 100_000, cpu: 204, renderingCpu: 170, buildCpu: null },
  ]
  expect(costPerDocument(sizes).map(Object.values)).toEqual([
    [1_000, 6, null, null, 0.667, 0.333],
    [10_000, 2.4, 2, 4, 0.533, 0.4],
    [100_000, 2.04, 2, null, null, null],
  ])
})
