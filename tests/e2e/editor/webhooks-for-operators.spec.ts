import { expect, test } from '../browser-test.ts'
import { violations } from '../violations.ts'

test('the page of webhooks is accessible, in light, dark and narrow', async ({ page, portal }) => {
  // Signs in as the Studio does, without loading it.
  const { studioUrl } = portal
  const signedIn = await page.request.get(`${studioUrl}/v1/auth/login/local`, { maxRedirects: 0 })
  const code = signedIn.headers().location?.split('#sid=')[1]
  await page.request.get(`${studioUrl}/v1/auth/fetch?sid=${code}`)
  await page.goto(`${studioUrl}/betrieb/webhooks`)
  await expect(page.getByRole('heading', { name: 'Veröffentlichung' })).toBeVisible()
  await page.getByText(/^Letzte Versuche/).click()
  await expect(page.getByRole('button', { name: /^Noch einmal senden/ }).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
