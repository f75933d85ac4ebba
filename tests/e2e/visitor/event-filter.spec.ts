import { path } from '@iqz/shared/routes/path.ts'
import type { Page } from '@playwright/test'
import { expect, test } from '../browser-test.ts'
import { violations } from '../violations.ts'

const chip = (page: Page, name: string) =>
  page.locator('.event-filters').getByRole('link', { name, exact: true })
const found = (page: Page) => page.getByRole('main').getByRole('status')
const titles = (page: Page) => page.locator('[data-events] .row__title').allInnerTexts()
const listOf = async (page: Page, siteUrl: string, choice: string) => {
  await page.goto(siteUrl + path('eventChoice', { choice }))
  return titles(page)
}

test('filters narrow the list at once, combined, by keyboard, and the way back leads through them', async ({
  page,
  portal,
}) => {
  const online = await listOf(page, portal.siteUrl, 'online')
  const lectures = await listOf(page, portal.siteUrl, 'art-vortrag')
  await page.goto(portal.siteUrl + path('events'))
  const all = await titles(page)
  const documents: string[] = []
  page.on('request', (request) => request.isNavigationRequest() && documents.push(request.url()))

  await chip(page, 'Online').focus()
  await page.keyboard.press('Enter')
  await expect(found(page)).toHaveText(`${online.length} Veranstaltungen: Online`)
  expect(await titles(page)).toEqual(online)
  await expect(chip(page, 'Online')).toBeFocused()
  await expect(chip(page, 'Online')).toHaveAttribute('aria-current', 'true')

  await page.getByText('Nach Art, Ort oder Thema auswählen').click()
  await chip(page, 'Vortrag').click()
  const both = online.filter((title) => lectures.includes(title))
  expect(both.length).toBeGreaterThan(1)
  await expect(found(page)).toHaveText(`${both.length} Veranstaltungen: Online, Vortrag`)
  expect(await titles(page)).toEqual(both)
  expect(new URL(page.url()).search).toBe('?auswahl=online&auswahl=art-vortrag')
  expect(await violations(page)).toEqual([])

  await page.goBack()
  await expect(found(page)).toHaveText(`${online.length} Veranstaltungen: Online`)
  await page.goBack()
  await expect(found(page)).toHaveText('Ohne Auswahl: die nächsten Veranstaltungen')
  expect(await titles(page)).toEqual(all)
  expect(documents, 'pages loaded meanwhile').toEqual([])
})

test('an address with a choice shows it, and there is a way out of finding nothing', async ({
  page,
  portal,
}) => {
  await page.goto(
    `${portal.siteUrl}${path('events')}?auswahl=art-vortrag&auswahl=ort-kreis-lippe&auswahl=gibt-es-nicht`,
  )
  await expect(found(page)).toHaveText('0 Veranstaltungen: Vortrag, Kreis Lippe')
  await expect(chip(page, 'Kreis Lippe'), 'what is chosen is not folded away').toBeVisible()
  const wayOut = page.getByRole('link', { name: 'Auswahl aufheben und alle zeigen' })
  await wayOut.focus()
  await page.evaluate(async () => {
    const jumped = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = 'irgendwo'
    await jumped
  })
  await expect(wayOut, 'a jump within the page leaves the list alone').toBeFocused()
  await wayOut.press('Enter')
  await expect(found(page)).toHaveText('Ohne Auswahl: die nächsten Veranstaltungen')
  await expect(chip(page, 'Alle')).toBeFocused()
  expect(page.url()).toBe(portal.siteUrl + path('events'))
})

test('where the list cannot be had, a choice leads to its page', async ({ page, portal }) => {
  await page.route('**/alle.json', (route) => route.fulfill({ body: 'Wartung' }))
  await page.goto(portal.siteUrl + path('events'))
  await chip(page, 'Online').click()
  await expect(page).toHaveURL(portal.siteUrl + path('eventChoice', { choice: 'online' }))
})
