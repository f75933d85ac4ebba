import { expect, test } from '../browser-test.ts'

test('the example content is published without a failure; only people without consent are held back', async ({
  portal,
  request,
}) => {
  const health = await (await request.get(`${portal.siteUrl}/health`)).json()
  expect(health).toMatchObject({ status: 'ok', lastError: null, failures: [] })
  const problems = health.problems as { field: string }[]
  expect(problems.filter(({ field }) => field !== 'consentDate')).toEqual([])
})
