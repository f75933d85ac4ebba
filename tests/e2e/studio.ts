import { expect, type Page } from '@playwright/test'
import { editorClient } from '../portal/editor-client.ts'
import type { PortalAddress } from '../portal/start-portal.ts'
import { served } from './served.ts'

/** The Studio is large; on a busy machine it takes a while to start. */
const STUDIO_TIMEOUT = 60_000

/** Where the Studio keeps the token of the embedded project. */
const TOKEN_KEY = '__studio_auth_token_embedded'

/** Signs a browser in with the local account as the Studio does, without loading it: the Studio then opens signed in. */
export async function signIn(page: Page, { studioUrl }: PortalAddress): Promise<void> {
  const { request } = page
  const sentBack = await request.get(`${studioUrl}/v1/auth/login/local`, { maxRedirects: 0 })
  const code = sentBack.headers().location?.split('#sid=')[1]
  const session = await (await request.get(`${studioUrl}/v1/auth/fetch?sid=${code}`)).text()
  const remember = ({ origin, key, value }: Record<'origin' | 'key' | 'value', string>) => {
    if (location.origin === origin) localStorage.setItem(key, value)
  }
  await page.addInitScript(remember, { origin: studioUrl, key: TOKEN_KEY, value: session })
}

/** Opens the Studio and signs in with the one click of the local account. */
export async function signInByClick(page: Page, portal: PortalAddress): Promise<void> {
  await page.goto(`${portal.studioUrl}/studio/`)
  await page.getByText('Lokale Anmeldung').click({ timeout: STUDIO_TIMEOUT })
  await expectStudio(page)
}

/** Opens the Studio where one begins. */
export async function openStudio(page: Page, portal: PortalAddress): Promise<void> {
  await page.goto(`${portal.studioUrl}/studio/`)
  await expectStudio(page)
}

const expectStudio = (page: Page) =>
  expect(page.getByRole('link', { name: 'Einstellungen der Website' })).toBeVisible({
    timeout: STUDIO_TIMEOUT,
  })

/** Opens a document for editing, by the address that links to the Studio use. */
export async function openDocument(
  page: Page,
  portal: PortalAddress,
  { _id, _type }: { _id: string; _type: string },
): Promise<void> {
  await page.goto(`${portal.studioUrl}/studio/intent/edit/id=${_id};type=${_type}/`)
  await expect(page.getByTestId('form-view')).toBeVisible({ timeout: STUDIO_TIMEOUT })
}

/** The text box of a field, by the field's name in the schema. */
export const textBox = (page: Page, field: string) => page.getByTestId(`field-${field}`).getByRole('textbox')

/**
 * Waits until a document's draft, as the Content Lake has it, holds some words. The Studio saves when one pauses, and
 * its button publishes what is saved.
 */
export async function saved(portal: PortalAddress, { _id }: { _id: string }, words: string): Promise<void> {
  const client = editorClient(portal)
  await expect
    .poll(async () => JSON.stringify(await client.getDocument(`drafts.${_id}`)), { intervals: [50] })
    .toContain(words)
}

/** Opens the menu of what can be done with the open document. A toolbar of texts bears the same test id. */
export const openActions = (page: Page) =>
  page.getByTestId('pane-footer').getByTestId('action-menu-button').click()

/** The button that publishes the open document. */
export const publishButton = (page: Page) =>
  page.getByTestId('pane-footer').getByRole('button', { name: 'Veröffentlichen' })

/** Publishes what was saved; resolves when the click has been made, not when it has had its effect. */
export async function publish(page: Page): Promise<void> {
  await expect(publishButton(page)).toBeEnabled({ timeout: STUDIO_TIMEOUT })
  await publishButton(page).click()
}

/**
 * Publishes what was saved, waits until the site answers as wanted, and tells how long that took from the click on:
 * before it the Studio checks the document, and only then lets one click.
 *
 * @param what is published, in the past tense: `event moved`
 */
export async function publishAndAwait(
  page: Page,
  what: string,
  ...[url, wanted]: Parameters<typeof served>
): Promise<void> {
  await expect(publishButton(page)).toBeEnabled({ timeout: STUDIO_TIMEOUT })
  const milliseconds = served(url, wanted)
  await publishButton(page).click()
  console.log(`${what}: ${Math.round(await milliseconds)} ms from the click to new bytes served`)
}
