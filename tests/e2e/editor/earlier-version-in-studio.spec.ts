import { path } from '@iqz/shared/routes/path.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { served } from '../served.ts'
import { openDocument, publish, saved, signIn, textBox } from '../studio.ts'

test('an editor looks at the version before the last one, restores it, and publishes it', async ({
  page,
  portal,
}) => {
  const client = editorClient(portal)
  const before = { _id: 'topic-versionen', _type: 'topic', slug: { _type: 'slug', current: 'versionen' } }
  await client.create({ ...before, title: 'Erste Fassung', order: 99 })
  const address = portal.siteUrl + path('topic', { slug: 'versionen' })
  await served(address, ({ status }) => status === 200)

  await signIn(page, portal)
  await openDocument(page, portal, before)
  await textBox(page, 'title').fill('Zweite Fassung')
  await saved(portal, before, 'Zweite Fassung')
  await publish(page)
  await served(address, ({ text }) => text.includes('Zweite Fassung'))

  // A Studio left open goes on showing the history of the draft that is gone.
  await openDocument(page, portal, before)
  await page.getByTestId('document-pane').getByTestId('pane-context-menu-button').click()
  await page.getByRole('menuitem', { name: 'Änderungen überprüfen' }).click()
  await page.getByRole('tab', { name: 'Verlauf' }).click()
  const events = page.getByTestId('timeline-item-button')
  await expect(events.first()).toContainText('Veröffentlicht')
  await events.last().click()
  await expect(textBox(page, 'title')).toHaveValue('Erste Fassung')
  await expect(page.getByRole('button', { name: 'Verlauf schließen' })).toBeVisible()
  await page.getByRole('button', { name: 'Wiederherstellen' }).click()
  await page.getByRole('button', { name: 'Bestätigen' }).click()
  await saved(portal, before, 'Erste Fassung')
  await publish(page)
  await served(address, ({ text }) => text.includes('Erste Fassung'))
})
