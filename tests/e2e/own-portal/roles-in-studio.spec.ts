import type { Page } from '@playwright/test'
import { editorClient } from '../../portal/editor-client.ts'
import { test as base, expect } from '../browser-test.ts'
import { contentLakeWithAccounts } from '../content-lake-with-accounts.ts'
import { saved, textBox } from '../studio.ts'
import { violations } from '../violations.ts'

const STUDIO_TIMEOUT = 60_000
const PASSWORD = 'Sieben Zwerge im Wald'
const TOPIC = { _id: 'topic-zeit', _type: 'topic', title: 'Zeit', slug: { _type: 'slug', current: 'zeit' } }

const test = base.extend({
  portal: async ({ browserName: _ }, use) => {
    const account = { login: 'mira', name: 'Mira Beispiel', role: 'contributor', password: PASSWORD } as const
    const { stop, ...address } = await contentLakeWithAccounts([account])
    await use(address)
    await stop()
  },
})

async function fillIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Name oder E-Mail-Adresse').fill('mira')
  await page.getByLabel('Passwort').fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
}

test('a contributor signs in with a password, may draft, and cannot publish', async ({ page, portal }) => {
  const client = editorClient(portal)
  await client.create(TOPIC)
  await page.goto(`${portal.studioUrl}/studio/intent/edit/id=${TOPIC._id};type=topic/`)
  await page.getByText('Mit Name und Passwort anmelden').click({ timeout: STUDIO_TIMEOUT })
  await expect(page.getByRole('heading')).toHaveText('Anmelden bei der Redaktion')
  expect(await violations(page)).toEqual([])
  await fillIn(page, 'falsch')
  await expect(page.getByRole('alert')).toContainText('Name oder Passwort stimmt nicht')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize({ width: 1280, height: 900 })
  await fillIn(page, PASSWORD)

  await expect(page.getByTestId('form-view')).toBeVisible({ timeout: STUDIO_TIMEOUT })
  await textBox(page, 'title').fill('Zeit für Familien')
  await saved(portal, TOPIC, 'Zeit für Familien')
  const button = page.getByTestId('pane-footer').getByRole('button', { name: 'Veröffentlichen' })
  await expect(button).toBeVisible()
  await expect(button).toBeDisabled()
  expect(await client.getDocument(TOPIC._id)).toMatchObject({ title: 'Zeit' })
})
