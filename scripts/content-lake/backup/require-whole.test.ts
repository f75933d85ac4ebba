import { expect, test } from 'vitest'
import { requireWhole } from './require-whole.ts'

const checker = (program: string) => new URL(`data:text/javascript,${encodeURIComponent(program)}`)
const SAYS = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage"

test('a copy is kept only when the check says that it is whole', async () => {
  await requireWhole('copy', undefined, checker(`${SAYS}('ok')`))
  const damaged = requireWhole('copy', undefined, checker(`${SAYS}('page 3 is never used')`))
  await expect(damaged).rejects.toThrow(
    'The backup would be damaged (page 3 is never used) and was not kept.',
  )
})

test('a check that ends without a word is not waited for', async () => {
  const ended = requireWhole('copy', undefined, checker('process.exit(3)'))
  await expect(ended).rejects.toThrow('could not be checked (the check ended with 3) and was not kept.')
  await expect(requireWhole('copy', undefined, checker("throw new Error('broken')"))).rejects.toThrow(
    'broken',
  )
})

test('a check that is given up ends at once', async () => {
  const giveUp = new AbortController()
  const ended = requireWhole('copy', giveUp.signal, checker('for (;;);'))
  giveUp.abort()
  await expect(ended).rejects.toThrow('was not kept.')
})
