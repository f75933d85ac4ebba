import { describe, expect, it } from 'vitest'
import { createProjection } from './projection.ts'

const projection = createProjection([5.8, 50.3, 9.5, 52.6], 500)

describe('createProjection', () => {
  it('puts north-west at the origin and south-east at the far corner', () => {
    expect(projection.project([5.8, 52.6])).toEqual([0, 0])
    const [x, y] = projection.project([9.5, 50.3])
    expect(x).toBeCloseTo(500)
    expect(y).toBeLessThanOrEqual(projection.height)
    expect(y).toBeGreaterThan(projection.height - 1)
  })

  it('shows a kilometre as long to the east as to the north', () => {
    // Both points lie 50 km from the middle of the state.
    const [x0, y0] = projection.project([7.65, 51.45])
    const [x1] = projection.project([7.65 + 50 / (111.32 * Math.cos((51.45 * Math.PI) / 180)), 51.45])
    const [, y1] = projection.project([7.65, 51.45 + 50 / 111.32])
    expect((x1 - x0) / (y0 - y1)).toBeCloseTo(1, 2)
  })
})
