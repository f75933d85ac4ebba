import { expect, type Page } from '@playwright/test'
import { editorClient } from '../portal/editor-client.ts'
import type { PortalAddress } from '../portal/start-portal.ts'

/** The Studio is large; on a busy machine it takes a while to start. */
const STUDIO_TIMEOUT = 60_000

/** Opens the Studio and signs in with the one click of the local account. */
export async function signIn(page: Page, portal: PortalAddress): Promise<void> {
  await page.goto(`${portal.studioUrl}/studio/`)
  await page.getByText('Lokale Anmeldung').click({ timeout: STUDIO_TIMEOUT })
  await expect(page.getByRole('link', { name: 'Einstellungen der Website' })).toBeVisible({
    timeout: STUDIO_TIMEOUT,
  })
}

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
  await expect.poll(async () => JSON.stringify(await client.getDocument(`drafts.${_id}`))).toContain(words)
}

/** Opens the menu of what can be done with the open document. A toolbar of texts bears the same test id. */
export const openActions = (page: Page) =>
  page.getByTestId('pane-footer').getByTestId('action-menu-button').click()

/** The button that publishes the open document. */
export const publishButton = (page: Page) =>
  page.getByTestId('pane-footer').getByRole('button', { name: 'Veröffentlichen' })

/** Publishes what was saved; resolves when the click has been made, not when it has had its effect. */
export async function publish(page: Page): Promise<void> {
  const button = publishButton(page)
  await expect(button).toBeEnabled({ timeout: STUDIO_TIMEOUT })
  await button.click()
}
