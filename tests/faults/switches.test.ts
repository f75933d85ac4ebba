import { expect, it } from 'vitest'
import { switchUnderLoad } from './switches/switch-under-load.ts'

// A hundred of them, by hand: `node tests/faults/by-hand/switch.ts`.
it('answers whole and of one release while releases are switched under load', {
  timeout: 120_000,
}, async () => {
  const { answers, versions, ...rest } = await switchUnderLoad(8)
  expect(rest).toEqual({ releases: 8, failed: [], mixed: [], backwards: [] })
  expect(answers).toBeGreaterThan(50)
  expect(versions).toBeGreaterThan(2)
})
