import { expect, test } from '../browser-test.ts'
import { openStudio, signIn } from '../studio.ts'

test('an administrator asks the Content Lake in the Studio', async ({ page, portal }) => {
  await signIn(page, portal)
  await openStudio(page, portal)
  await page.getByRole('link', { name: 'Abfragen' }).click()
  const query = page.getByTestId('vision-query-editor').locator('.cm-content')
  await query.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('"Antwort " + string(40 + 2)')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByTestId('vision-result').first()).toContainText('Antwort 42')
})
