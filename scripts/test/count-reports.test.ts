import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countPlaywright } from './count-playwright.ts'
import { countVitest } from './count-vitest.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iqz-count-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function report(content: object): Promise<string> {
  const file = join(folder, 'report.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

describe('countVitest', () => {
  const numbers = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }

  it('takes the numbers of the report', async () => {
    const file = await report({ ...numbers, testResults: [{ status: 'failed', assertionResults: [{}] }] })
    expect(await countVitest(file)).toEqual({ passed: 7, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded as one failure', async () => {
    const file = await report({ ...numbers, testResults: [{ status: 'failed', assertionResults: [] }] })
    expect((await countVitest(file)).failed).toBe(2)
  })
})

describe('countPlaywright', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 3 }

  it('takes the numbers of the report', async () => {
    expect(await countPlaywright(await report({ stats, errors: [] }))).toEqual({
      passed: 5,
      failed: 1,
      skipped: 3,
    })
  })

  it('counts a test that needed a second try, and an error outside of tests, as failures', async () => {
    const file = await report({ stats: { ...stats, flaky: 1 }, errors: [{ message: 'no portal' }] })
    expect((await countPlaywright(file)).failed).toBe(3)
  })

  it('rejects where no report was left', async () => {
    await expect(countPlaywright(join(folder, 'none.json'))).rejects.toThrow('ENOENT')
  })
})
