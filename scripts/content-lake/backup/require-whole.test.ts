import { expect, test } from 'vitest'
import { requireWhole } from './require-whole.ts'

const checker = (program: string) => new URL(`data:text/javascript,${encodeURIComponent(program)}`)
const SAYS = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage"

test('a copy is kept only when the check says that it is whole', async () => {
  await requireWhole('copy', checker(`${SAYS}('ok')`))
  const damaged = requireWhole('copy', checker(`${SAYS}('page 3 is never used')`))
  await expect(damaged).rejects.toThrow(
    'The backup would be damaged (page 3 is never used) and was not kept.',
  )
})

test('a check that ends without a word is not waited for', async () => {
  const ended = requireWhole('copy', checker('process.exit(3)'))
  await expect(ended).rejects.toThrow('could not be checked (the check ended with 3) and was not kept.')
  await expect(requireWhole('copy', checker("throw new Error('broken')"))).rejects.toThrow('broken')
})
