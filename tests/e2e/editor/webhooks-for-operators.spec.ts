import { expect, test } from '../browser-test.ts'
import { signIn } from '../studio.ts'
import { violations } from '../violations.ts'

test('the page of webhooks is accessible, in light, dark and narrow', async ({ page, portal }) => {
  await signIn(page, portal)
  await page.goto(`${portal.studioUrl}/betrieb/webhooks`)
  await expect(page.getByRole('heading', { name: 'Veröffentlichung' })).toBeVisible()
  await page.getByText(/^Letzte Versuche/).click()
  await expect(page.getByRole('button', { name: /^Noch einmal senden/ }).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
