import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { expect, test } from '../browser-test.ts'
import { openActions, publishAndAwait, saved, signIn } from '../studio.ts'
import { timedEvent } from '../timed-event.ts'

const NOTE = 'Die Referentin ist erkrankt; wir melden uns.'

test('an event found in the month overview and cancelled keeps its page, and calendars are told', async ({
  page,
  portal,
}) => {
  const event = await timedEvent(portal, 'status == "confirmed"', 'desc')
  await signIn(page, portal)
  await page.goto(`${portal.studioUrl}/studio/monat/${event.startsAt.slice(0, 7)}`)
  await page.getByRole('table').getByRole('link', { name: event.title }).first().click()
  await openActions(page)
  await page.getByRole('menuitem', { name: 'Absagen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Veranstaltung absagen' })
  await expect(dialog).toContainText(`„Abgesagt: ${event.title}“`)
  await dialog.getByLabel('Hinweis für die Besucherinnen und Besucher').fill(NOTE)
  await dialog.getByRole('button', { name: 'Als abgesagt eintragen' }).click()
  await saved(portal, event, '"status":"cancelled"')
  const saysIt = ({ text }: { text: string }) => text.includes(NOTE)
  await publishAndAwait(page, 'event cancelled', portal.siteUrl + pathOf(event), saysIt)

  const feed = await fetch(portal.siteUrl + path('eventFeed', { slug: event.slug.current }))
  expect(await feed.text()).toContain('STATUS:CANCELLED')
})
