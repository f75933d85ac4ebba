import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from '../browser-test.ts'
import { longLists } from '../long-lists.ts'
import { hasJava, nuHtmlChecker } from '../nu-html-checker.ts'
import { runningPortal } from '../running-portal.ts'
import { savePage, savePages } from '../save-pages.ts'
import { sitePaths } from '../site-paths.ts'

// Both read the same files, so they run in one process and the files are fetched once.
test.describe.configure({ mode: 'default' })

let folder: string
test.beforeAll(async () => {
  const { siteUrl } = runningPortal()
  folder = await mkdtemp(join(tmpdir(), 'iqz-html-'))
  await savePages(siteUrl, await sitePaths(siteUrl), folder)
  for (const [path, page] of await longLists(siteUrl)) await savePage(path, page, folder)
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

test('html-validate finds no error on any page', async () => {
  const rules = new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  const validator = new HtmlValidate(rules)
  const findings: string[] = []
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue
    const report = await validator.validateString(await readFile(join(folder, file), 'utf8'))
    for (const { ruleId, line, message } of report.results.flatMap((result) => result.messages)) {
      findings.push(`${file}:${line} ${ruleId}: ${message}`)
    }
  }
  expect(findings).toEqual([])
})

test("the W3C's validator finds no error on any page", () => {
  test.skip(!hasJava(), 'the Nu Html Checker needs a Java runtime')
  expect(nuHtmlChecker(folder)).toEqual([])
})
