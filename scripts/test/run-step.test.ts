import { expect, it } from 'vitest'
import { runStep } from './run-step.ts'

const step = (...command: [string, ...string[]]) => ({ name: 'a step', folder: '.', command })

it('keeps what a program printed on both channels, and its success', async () => {
  const result = await runStep(step('node', '--eval', 'console.log("out"); console.error("err")'))
  expect(result.ok).toBe(true)
  expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out'])
})

it('takes any other exit code than 0 for a failure', async () => {
  expect((await runStep(step('node', '--eval', 'process.exit(3)'))).ok).toBe(false)
})

it('says which program is missing instead of throwing', async () => {
  const result = await runStep(step('no-such-program'))
  expect(result.ok).toBe(false)
  expect(result.output).toContain('no-such-program could not be started')
})
