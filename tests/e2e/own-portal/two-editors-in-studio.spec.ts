import type { Browser, Page } from '@playwright/test'
import { editorClient } from '../../portal/editor-client.ts'
import { test as base, expect } from '../browser-test.ts'
import { contentLakeWithAccounts } from '../content-lake-with-accounts.ts'
import { severableConnection } from '../severable-connection.ts'
import { textBox } from '../studio.ts'

/** How long the network is gone; by hand also longer: `NETWORK_CUT=30`. */
const SECONDS = Number(process.env.NETWORK_CUT ?? 3)
const STUDIO_TIMEOUT = 60_000
const PASSWORD = 'Sieben Zwerge im Wald'
const ACCOUNTS = [
  { login: 'anna', name: 'Anna Muster', role: 'editor', password: PASSWORD },
  { login: 'bert', name: 'Bert Muster', role: 'editor', password: PASSWORD },
] as const
const paragraph = (key: string, text: string) => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{ _key: `${key}s`, _type: 'span', marks: [], text }],
})
const TOPIC = {
  _id: 'topic-zeit',
  _type: 'topic',
  title: 'Zeit',
  slug: { _type: 'slug', current: 'zeit' },
  body: [paragraph('one', 'Erster Absatz.'), paragraph('two', 'Zweiter Absatz.')],
}

const test = base.extend({
  portal: async ({ browserName: _ }, use) => {
    const { stop, ...address } = await contentLakeWithAccounts([...ACCOUNTS])
    await use(address)
    await stop()
  },
})

async function openAs(login: string, page: Page, studioUrl: string): Promise<void> {
  await page.goto(`${studioUrl}/studio/intent/edit/id=${TOPIC._id};type=topic/`)
  await page.getByText('Mit Name und Passwort anmelden').click({ timeout: STUDIO_TIMEOUT })
  await page.getByLabel('Name oder E-Mail-Adresse').fill(login)
  await page.getByLabel('Passwort').fill(PASSWORD)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await expect(page.getByTestId('form-view')).toBeVisible({ timeout: STUDIO_TIMEOUT })
}

async function inAnotherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })
  return context.newPage()
}

/** Types behind the end of a paragraph, as fast as people do. */
async function writeOn(page: Page, number: number, text: string): Promise<void> {
  await page.getByTestId('field-body').getByTestId('text-block').nth(number).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text, { delay: 20 })
}

const bodyText = (page: Page) =>
  page
    .getByTestId('field-body')
    .getByTestId('text-block')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.trim()))

test('two editors write in one document, one without network for a while: nothing is lost', async ({
  browser,
  page: anna,
  portal,
}) => {
  const client = editorClient(portal).withConfig({ perspective: 'raw' })
  await client.create(TOPIC)
  const way = await severableConnection(portal.studioUrl)
  const bert = await inAnotherBrowser(browser)
  await Promise.all([openAs('anna', anna, portal.studioUrl), openAs('bert', bert, way.url)])

  await writeOn(anna, 0, ' Anna beginnt.')
  await expect.poll(() => bodyText(bert)).toEqual(['Erster Absatz. Anna beginnt.', 'Zweiter Absatz.'])
  way.cut()
  await Promise.all([
    writeOn(bert, 1, ' Bert schreibt ohne Netz.'),
    writeOn(anna, 0, ' Anna schreibt weiter.'),
  ])
  await textBox(anna, 'title').fill('Zeit für Familien')
  await anna.waitForTimeout(SECONDS * 1000)
  expect(await bodyText(anna)).toEqual([
    'Erster Absatz. Anna beginnt. Anna schreibt weiter.',
    'Zweiter Absatz.',
  ])
  way.mend()

  const both = [
    'Erster Absatz. Anna beginnt. Anna schreibt weiter.',
    'Zweiter Absatz. Bert schreibt ohne Netz.',
  ]
  for (const page of [anna, bert]) {
    await expect.poll(() => bodyText(page), { timeout: STUDIO_TIMEOUT }).toEqual(both)
    await expect(textBox(page, 'title')).toHaveValue('Zeit für Familien')
  }
  const draft = 'pt::text(*[_id == $id][0].body)'
  await expect.poll(() => client.fetch(draft, { id: `drafts.${TOPIC._id}` })).toBe(both.join('\n\n'))
  await bert.context().close()
  way.close()
})
