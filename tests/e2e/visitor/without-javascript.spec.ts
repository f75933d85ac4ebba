import { path } from '@iqz/shared/routes/path.ts'
import { route, routes } from '@iqz/shared/routes/routes.ts'
import { expect, test } from '../browser-test.ts'

test.use({ javaScriptEnabled: false })

const sections = Object.values(routes).filter((entry) => 'nav' in entry)

for (const { pattern } of sections) {
  test(`${pattern} can be read, and left by its navigation, without JavaScript`, async ({ page, portal }) => {
    await page.goto(portal.siteUrl + pattern)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).not.toBeEmpty()
    const navigation = page.getByRole('navigation').first()
    const links = await navigation
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    for (const section of sections) expect(links).toContain(section.pattern)
  })
}

test('the map page lists the same people without JavaScript', async ({ page, portal }) => {
  await page.goto(portal.siteUrl + path('managers'))
  await expect(page.getByRole('main').locator('[id^="manager-"]').first()).toBeVisible()
  expect(await page.locator('[id^="manager-"]').count()).toBeGreaterThanOrEqual(40)
})

test('the open menu covers nothing of the page, and its button stays where it was', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(portal.siteUrl + path('managers'))
  const button = page.locator('.menu summary')
  const place = await button.boundingBox()
  await button.press('Enter')
  expect(await button.boundingBox()).toEqual(place)
  const panel = await page.getByRole('navigation', { name: 'Menü' }).boundingBox()
  const main = await page.getByRole('main').boundingBox()
  expect((panel?.y ?? Infinity) + (panel?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0)
  await page.getByRole('link', { name: 'zur Startseite' }).click({ trial: true })
})

test(`a page that is not there says so in German`, async ({ page, portal }) => {
  const response = await page.goto(`${portal.siteUrl}/gibt-es-nicht/`)
  expect(response?.status()).toBe(404)
  await expect(page).toHaveTitle(new RegExp(route('notFound').title))
})
