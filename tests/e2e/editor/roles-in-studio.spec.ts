import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { startContentLake } from '../../../scripts/content-lake/server.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { test as base, expect } from '../browser-test.ts'
import { saved, textBox } from '../studio.ts'
import { violations } from '../violations.ts'

const STUDIO_TIMEOUT = 60_000
const STUDIO_DIST = fileURLToPath(new URL('../../../studio/dist', import.meta.url))
const EDITOR_TOKEN = 'token-of-the-roles-test'
const PASSWORD = 'Sieben Zwerge im Wald'
const TOPIC = { _id: 'topic-zeit', _type: 'topic', title: 'Zeit', slug: { _type: 'slug', current: 'zeit' } }

/** A Content Lake with accounts: in the portal that the other tests share, one click signs in. */
const test = base.extend({
  portal: async ({ browserName: _ }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'roles-'))
    const lake = await startContentLake({
      folder: join(dataDir, 'content-lake'),
      port: 0,
      studioDist: STUDIO_DIST,
      projectId: 'embedded',
      dataset: 'production',
      editorToken: EDITOR_TOKEN,
      siteUrl: 'http://localhost:4321',
      logLevel: 'error',
    })
    const response = await fetch(`${lake.url}/v1/accounts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${EDITOR_TOKEN}` },
      body: JSON.stringify({ login: 'mira', name: 'Mira Beispiel', role: 'contributor', password: PASSWORD }),
    })
    expect(response.status).toBe(201)
    await writeFile(join(dataDir, 'secrets.json'), JSON.stringify({ editorToken: EDITOR_TOKEN }))
    // As the shared portal is opened: under `localhost` the Studio asks for a manifest that only Sanity's services need.
    const studioUrl = lake.url.replace('localhost', '127.0.0.1')
    await use({ studioUrl, siteUrl: studioUrl, dataDir })
    await lake.close()
    await rm(dataDir, { recursive: true })
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
