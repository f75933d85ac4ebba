import { expect, test } from 'vitest'
import type { ContentLake } from '../content-lake.ts'
import type { StoredDocument } from '../store/document.ts'
import { ruleExpression } from './rule-expression.ts'

const topic = (title: string) => ({ _id: 'a', _type: 'topic', title }) as unknown as StoredDocument
const change = { before: topic('Eins'), after: topic('Zwei') }
const all = Array.from({ length: 3_000 }, () => topic('Eins'))
const lake = {
  store: { raw: { all, get: () => null } },
  settings: { projectId: 'embedded', dataset: 'production' },
} as unknown as ContentLake

test.each([
  ['before().title != after().title', true],
  ['delta::operation() == "update"', true],
  ['delta::changedAny(title)', true],
  ['delta::changedOnly(teaser)', false],
  ['diff::changedAny(before(), after(), title)', true],
  ['title match "zw*"', true],
  ['sanity::dataset()', 'production'],
  ['count(*)', 3_000],
])('%s is said of a change', async (text, value) => {
  expect(ruleExpression.faultOf(text)).toBeNull()
  expect(await ruleExpression.valueOf(text, change, lake)).toEqual(value)
})

test.each([
  ['_type == ', 'Expected expression'],
  ['_type == "x" && geo::distance(a, b) < 1', 'Function geo::distance() is not supported in rules'],
  ['documents::incomingRefCount() > 0', 'Function documents::incomingRefCount() is not supported in rules'],
  ['title match text::query("a")', 'Function text::query() is not supported in rules'],
  ['_type == $type', 'There is no parameter $type in rules'],
  ['delta::changedAny(title) && count(*) > 1', '"*" cannot stand in one rule with delta::changed'],
])('%s is refused before it can fail', (text, fault) => {
  expect(ruleExpression.faultOf(text)).toContain(fault)
})

test('a rule that takes too long is stopped', async () => {
  const slow = 'count(*[count(*[title == ^.title && count(*[title == ^.title]) > 0]) > 0])'
  await expect(ruleExpression.valueOf(slow, change, lake)).rejects.toThrow('The rule took longer than 1 s')
})
