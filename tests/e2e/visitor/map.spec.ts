import { path } from '@iqz/shared/routes/path.ts'
import type { Page } from '@playwright/test'
import { expect, test } from '../browser-test.ts'
import { violations } from '../violations.ts'

const canvas = (page: Page) => page.getByRole('group', { name: /^Karte/ })
/** A marker that stands for one place; the others stand for several and zoom in. */
const markerOfPlace = (page: Page) => canvas(page).locator('button[aria-haspopup="dialog"]')

test.beforeEach(async ({ page, portal }) => {
  await page.goto(portal.siteUrl + path('managers'))
  await canvas(page).scrollIntoViewIfNeeded()
  // The buttons in the list appear once the map answers to them.
  await expect(page.getByRole('button', { name: 'Auf der Karte zeigen' }).first()).toBeVisible()
})

test('a marker opens with Enter, shows the contact, and Escape leads back to it', async ({ page }) => {
  await page.getByRole('button', { name: 'Auf der Karte zeigen' }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const marker = markerOfPlace(page).first()
  await marker.focus()
  const name = (await marker.getAttribute('aria-label')) as string
  await page.keyboard.press('Enter')
  await expect(dialog).toBeFocused()
  await expect(dialog.getByRole('heading')).not.toBeEmpty()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(canvas(page).getByRole('button', { name, exact: true })).toBeFocused()
})

test('the markers stand for exactly the people of the list', async ({ page }) => {
  const listed = await page.locator('[data-person]').count()
  expect(listed).toBeGreaterThanOrEqual(40)
  const labels = await canvas(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
  const people = labels.map((label) => Number(/^(\d+) Personen/.exec(label)?.[1] ?? 1))
  expect(people.reduce((sum, count) => sum + count, 0)).toBe(listed)
})

test('a contact on the map is the same as in the list', async ({ page }) => {
  const person = page.locator('[data-person]').first()
  const fields = await person.locator('[data-field]').allInnerTexts()
  await person.getByRole('button', { name: 'Auf der Karte zeigen' }).click()
  for (const field of fields) await expect(page.getByRole('dialog')).toContainText(field)
})
