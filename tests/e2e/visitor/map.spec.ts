import { path } from '@iqz/shared/routes/path.ts'
import { expect, test } from '../browser-test.ts'

test('the map of Familienmanager is used by keyboard alone', async ({ page, portal }) => {
  await page.goto(portal.siteUrl + path('managers'))
  const map = page.getByRole('region', { name: /Karte/ })
  await map.scrollIntoViewIfNeeded()
  const markers = map.getByRole('button', { name: /Familienmanager/ })
  await expect(markers.first()).toBeVisible()

  await markers.first().focus()
  const name = await markers.first().getAttribute('aria-label')
  await page.keyboard.press('Enter')
  await expect(map.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(map.getByRole('dialog')).toBeHidden()
  await expect(markers.and(page.locator(':focus'))).toHaveAttribute('aria-label', name ?? '')
})
