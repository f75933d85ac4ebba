import { path } from '@iqz/shared/routes/path.ts'
import type { Page } from '@playwright/test'
import { expect, test } from '../browser-test.ts'

/** In the example content: an event of two days, one that repeats, one that was put off, Easter holidays. */
const april = path('eventMonth', { month: '2027-04' })
const table = (page: Page) => page.getByRole('table', { name: 'Veranstaltungen im April 2027' })

/** What is focused: its address, and whether one sees that it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement ?? document.body)
    return {
      href: activeElement?.getAttribute('href'),
      outline: outlineStyle !== 'none' && outlineWidth !== '0px',
    }
  })

test('the month is gone through by keyboard alone, entry by entry and month by month', async ({
  page,
  portal,
}) => {
  await page.goto(portal.siteUrl + path('eventMonth', { month: '2027-03' }))
  const next = page.getByRole('link', { name: 'Weiter: April 2027' })
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await next.evaluate((link) => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(portal.siteUrl + april)

  const entries = table(page).getByRole('link')
  const hrefs = await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.length).toBeGreaterThanOrEqual(3)
  await page.getByRole('link', { name: 'Weiter: Mai 2027' }).focus()
  const reached: (string | null | undefined)[] = []
  for (const _ of hrefs) {
    await page.keyboard.press('Tab')
    const { href, outline } = await focused(page)
    reached.push(href)
    expect(outline, `${href} shows that it is focused`).toBe(true)
  }
  expect(reached, 'every entry once, in order of time').toEqual(hrefs)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(portal.siteUrl + hrefs.at(-1))
})

test('the month is read out with its weekdays, weeks, holidays, and entries that say when, what and whether', async ({
  page,
  portal,
}) => {
  await page.goto(portal.siteUrl + april)
  await expect(table(page)).toMatchAriaSnapshot(`
    - table:
      - caption: Veranstaltungen im April 2027, eine Zeile je Kalenderwoche
      - rowgroup:
        - row:
          - columnheader "Kalenderwoche"
          - columnheader "Montag"
          - columnheader "Dienstag"
          - columnheader "Mittwoch"
          - columnheader "Donnerstag"
          - columnheader "Freitag"
          - columnheader "Samstag"
          - columnheader "Sonntag"
      - rowgroup:
        - row /Kalenderwoche 13 Donnerstag, 1. April 2027/:
          - rowheader "Kalenderwoche 13"
          - cell
          - cell
          - cell
          - cell "Donnerstag, 1. April 2027 Schulferien"
        - row /Kalenderwoche 14/
        - row /Kalenderwoche 15/
        - row /Kalenderwoche 16/:
          - cell:
            - list:
              - listitem:
                - link /21. bis 22. April 2027, Fachkongress .* \\(Tag 1 von 2\\)/
          - cell "Donnerstag, 22. April 2027 Fachkongress „Zukunft der Familie, Zukunft der Kommune“ (Tag 2 von 2)"
        - row /Kalenderwoche 17/:
          - cell:
            - list:
              - listitem:
                - link /27. April 2027, 10:00–15:00 Uhr Verschoben. Werkstatt Ganztag/
  `)
  await page.goto(portal.siteUrl + path('eventMonth', { month: '2027-03' }))
  await expect(
    page.getByRole('cell', { name: 'Freitag, 26. März 2027 Karfreitag Schulferien' }),
  ).toBeVisible()
})

test('where there is no room for a table, the month is a list', async ({ page, portal }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(portal.siteUrl + april)
  await expect(table(page)).toBeHidden()
  await expectList(page)
})

test('on paper the month is a table and a list, without what leads to other months', async ({
  page,
  portal,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(portal.siteUrl + april)
  await expect(table(page)).toBeVisible()
  await expectList(page)
  await expect(page.getByRole('link', { name: 'Mai 2027' })).toHaveCount(0)
})

async function expectList(page: Page): Promise<void> {
  const entries = page.getByRole('region', { name: 'Alle Termine im April 2027' }).getByRole('listitem')
  await expect(entries).toHaveCount(3)
  await expect(entries.last()).toContainText('Verschoben')
}
