import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { editorClient } from '../../portal/editor-client.ts'
import { expect, test } from '../browser-test.ts'
import { pathsNaming } from '../paths-naming.ts'
import { liveRelease } from '../release.ts'
import { served } from '../served.ts'
import { openActions, openDocument, publish, signIn, textBox } from '../studio.ts'
import { timedEvent } from '../timed-event.ts'

test('an event taken off the site is told as cancelled, and taken back when it is published again', async ({
  page,
  portal,
}) => {
  const event = await timedEvent(portal, 'count(*[references(^._id)]) == 0', 'desc')
  const eventPage = portal.siteUrl + pathOf(event)
  const feed = portal.siteUrl + path('eventFeed', { slug: event.slug.current })
  const first = await entryIn(feed)

  await signIn(page, portal)
  await openDocument(page, portal, event)
  await openActions(page)
  await expect(page.getByRole('menuitem', { name: 'Löschen' })).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Veröffentlichung aufheben …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Veröffentlichung aufheben' })
  await expect(dialog).toContainText('noch 30 Tage lang als „Abgesagt“')
  const gone = served(eventPage, ({ status }) => status === 410)
  await dialog.getByRole('button', { name: 'Veröffentlichung aufheben' }).click()
  await gone
  const withdrawn = await entryIn(feed)
  expect(withdrawn).toMatchObject({ uid: first.uid, start: first.start, status: 'CANCELLED' })
  expect(withdrawn.sequence).toBeGreaterThan(first.sequence)
  expect(pathsNaming(pathOf(event) as string, await liveRelease(portal))).toEqual([])
  expect(
    (await fetch(portal.siteUrl + path('allEventsFeed')).then((response) => response.text())).replace(
      /\r\n /g,
      '',
    ),
  ).toContain(`SUMMARY:Abgesagt: ${event.title}`)

  // Opened anew, as somebody else would. Published at once, without a pause in which the Studio would save.
  await page.reload()
  await openDocument(page, portal, event)
  const title = `${event.title} – nun doch`
  await textBox(page, 'title').fill(title)
  const back = served(eventPage, ({ status, text }) => status === 200 && text.includes('nun doch'))
  await publish(page)
  await back
  const again = await entryIn(feed)
  expect(again).toMatchObject({ uid: first.uid, start: first.start, status: first.status })
  expect(again.sequence).toBeGreaterThan(withdrawn.sequence)
  await expect.poll(() => editorClient(portal).fetch('count(*[_type == "withdrawnEvent"])')).toBe(0)
})

/** The one entry of a feed. */
async function entryIn(feed: string) {
  const text = (await (await fetch(feed)).text()).replace(/\r\n /g, '')
  const value = (name: string) =>
    new RegExp(`^${name}[^:\r]*:(.*)\r$`, 'm').exec(text.slice(text.indexOf('BEGIN:VEVENT')))?.[1]
  return {
    uid: value('UID'),
    start: value('DTSTART'),
    status: value('STATUS'),
    sequence: Number(value('SEQUENCE')),
  }
}
