import { expect, test } from '../browser-test.ts'

test('the example content is published without a failure or a fault', async ({ portal, request }) => {
  const health = await (await request.get(`${portal.siteUrl}/health`)).json()
  expect(health).toMatchObject({ status: 'ok', lastError: null, failures: [], problems: [] })
})
