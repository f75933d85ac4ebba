import { describe, expect, it } from 'vitest'
import { summary, total } from './tally.ts'

describe('summary', () => {
  it('names what was skipped only where something was', () => {
    expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(summary({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed, 1 skipped')
  })
})

describe('total', () => {
  it('adds up every column', () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 10, failed: 4, skipped: 0 },
    ]
    expect(total(tallies)).toEqual({ passed: 11, failed: 4, skipped: 2 })
    expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })
})
