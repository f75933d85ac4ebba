/**
 * By hand: `node tests/e2e/by-hand/other-studio.ts [BUILT]` builds a small Studio with other types than ours
 * (`other-studio/`, one field of every type) from the unmodified packages, and goes with a browser through all that
 * editors do: fill in, publish, find, edit, discard, restore, withdraw, delete. A minute or two; ends with `ok`.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { createClient } from '@sanity/client'
import { chromium, type Locator } from 'playwright'
import { startContentLake } from '../../../scripts/content-lake/server.ts'
import { SMALL_PNG } from '../../contract/small-png.ts'
import { browserArguments } from '../../portal/browser-arguments.ts'
import { findBrowser } from '../../portal/find-browser.ts'

const TOKEN = 'token-of-the-other-studio'
const PATIENCE = { timeout: 60_000 }
const studio = fileURLToPath(new URL('../../../studio', import.meta.url))

/** What is typed into the fields that take text or a number, by their titles. */
const TEXTS = {
  Portions: '4',
  Notes: 'Über Nacht einweichen.\nDann kochen.',
  Day: '2026-03-12',
  'Cooked At': '2026-03-12 18:30',
  Source: 'https://example.org/suppe',
  Contact: 'koch@example.org',
  Latitude: '51.2',
  Longitude: '6.8',
  Degrees: '180',
  Level: 'Mitte',
}

const FILLED = {
  _type: 'recipe',
  title: 'Linsensuppe',
  slug: { _type: 'slug', current: 'linsensuppe' },
  portions: 4,
  vegan: true,
  status: 'tested',
  notes: TEXTS.Notes,
  day: '2026-03-12',
  cookedAt: new Date('2026-03-12T18:30').toISOString(),
  source: TEXTS.Source,
  contact: TEXTS.Contact,
  place: { _type: 'geopoint', lat: 51.2, lng: 6.8 },
  oven: { degrees: 180, rack: { level: 'Mitte' } },
  photo: { _type: 'image', asset: { _ref: expect.stringMatching(/^image-/) }, alt: 'Ein Teller' },
  sheet: { _type: 'file', asset: { _ref: expect.stringMatching(/^file-.*-txt$/) }, label: 'Zum Ausdrucken' },
  cook: reference(),
  helper: reference({ _weak: true }),
  guests: [reference({ _key: expect.any(String) })],
  tags: ['simple', 'suppe'],
  diets: ['gluten'],
  weights: [250],
  names: [{ _type: 'translated', language: 'fr', value: 'Soupe aux lentilles' }],
  steps: [
    {
      _type: 'block',
      children: [
        { text: 'Waschen, dann ', marks: [] },
        { text: 'kochen', marks: ['strong'] },
      ],
    },
    { _type: 'block', children: [{ text: 'Essen.' }] },
  ],
}

const folder = await mkdtemp(join(tmpdir(), 'other-studio-'))
const lake = await startContentLake({
  folder: join(folder, 'content-lake'),
  port: 0,
  studioDist: process.argv[2] ?? (await build()),
  projectId: 'embedded',
  dataset: 'production',
  editorToken: TOKEN,
  logLevel: 'error',
})
const client = createClient({
  projectId: 'embedded',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: lake.url,
  useProjectHostname: false,
  useCdn: false,
  token: TOKEN,
  perspective: 'raw',
})
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments() })
const page = await browser.newPage({ viewport: { width: 1600, height: 1200 }, locale: 'en-GB' })
page.setDefaultTimeout(PATIENCE.timeout)
page.on('response', (response) => {
  const { pathname } = new URL(response.url())
  if (response.status() >= 400 && !/users\/me$|favicon/.test(pathname))
    console.log(response.status(), pathname)
})
try {
  await step('sign in and create a cook', createCook)
  await step('fill in a field of every type', fillIn)
  await step('publish, and find it in the list', publish)
  await step('search for it', search)
  await step('edit and discard', editAndDiscard)
  await step('restore an earlier revision', restore)
  await step('withdraw', withdraw)
  await step('delete', remove)
  console.log('ok')
} catch (error) {
  await page.screenshot({ path: join(tmpdir(), 'other-studio-failure.png') })
  console.error(`${join(tmpdir(), 'other-studio-failure.png')} shows where`)
  throw error
} finally {
  await browser.close()
  await lake.close()
  await rm(folder, { recursive: true })
}

async function build(): Promise<string> {
  const [sources, built] = [join(folder, 'sources'), join(folder, 'built')]
  await cp(fileURLToPath(new URL('other-studio', import.meta.url)), sources, { recursive: true })
  // Of ours it has the packages only.
  await cp(join(studio, 'package.json'), join(sources, 'package.json'))
  await symlink(join(studio, 'node_modules'), join(sources, 'node_modules'))
  const cli = join(studio, 'node_modules', '.bin', 'sanity')
  const { status } = spawnSync(cli, ['build', '--yes', built], { cwd: sources, stdio: 'inherit' })
  if (status !== 0) throw new Error('The small Studio could not be built')
  return built
}

async function step(name: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now()
  await work()
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function field(name: string): Locator {
  return page.getByTestId(`field-${name}`)
}

async function open(path: string): Promise<void> {
  await page.goto(`${lake.url}/studio/${path}`)
}

/** Waits until a document in the store is as it shall be. */
async function stored(id: string, expected: Record<string, unknown> | undefined): Promise<void> {
  const check = expect.poll(() => client.getDocument(id), PATIENCE)
  await (expected === undefined ? check.toBeUndefined() : check.toMatchObject(expected))
}

async function createCook(): Promise<void> {
  await open('intent/create/id=cook-1;type=cook/')
  await page.getByText('Lokale Anmeldung').click()
  await field('name').getByRole('textbox').fill('Ada Koch')
  await stored('drafts.cook-1', { name: 'Ada Koch' })
  await clickPublish()
  await stored('cook-1', { name: 'Ada Koch' })
}

/** Publishes once saving is over, as the footer tells: a click made just then is sometimes lost. */
async function clickPublish(): Promise<void> {
  const footer = page.getByTestId('pane-footer')
  await expect(footer).toContainText('Edited', PATIENCE)
  const button = footer.getByRole('button', { name: 'Publish', exact: true })
  await expect(button).toBeEnabled(PATIENCE)
  await button.click()
}

/** The input of a field, by its title. */
function input(title: string): Locator {
  return page.getByTestId('form-view').getByLabel(title, { exact: true })
}

async function fillIn(): Promise<void> {
  await open('intent/create/id=recipe-1;type=recipe/')
  await input('Title').fill('Linsensuppe')
  await page.getByRole('button', { name: 'Generate' }).click()
  // What the schema gives a new document.
  await stored('drafts.recipe-1', { title: 'Linsensuppe', portions: 2, status: 'new', tags: ['simple'] })
  for (const [title, text] of Object.entries(TEXTS)) await input(title).fill(text)
  await page.keyboard.press('Tab')
  for (const title of ['Vegan', 'Tested', 'Gluten']) await input(title).check({ force: true })
  await upload({ name: 'suppe.png', mimeType: 'image/png', buffer: SMALL_PNG })
  await upload({ name: 'suppe.txt', mimeType: 'text/plain', buffer: Buffer.from('Linsen') })
  await input('Alt').fill('Ein Teller')
  await input('Label').fill('Zum Ausdrucken')
  await refer(input('Cook'))
  await refer(input('Helper'))
  await field('tags').getByRole('textbox').fill('suppe')
  await page.keyboard.press('Enter')
  await field('weights').getByRole('button', { name: 'Add item' }).click()
  await field('weights').getByRole('spinbutton').fill('250')
  await field('guests').getByRole('button', { name: 'Add item' }).click()
  await refer(field('guests').getByRole('combobox'))
  await field('names').getByRole('button', { name: 'Add item' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Language', { exact: true }).fill('fr')
  await dialog.getByLabel('Value', { exact: true }).fill('Soupe aux lentilles')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0, PATIENCE)
  await write()
  await stored('drafts.recipe-1', FILLED)
}

/** Uploads to the first field that takes a file and has none yet. */
async function upload(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const waiting = page.getByTestId('file-button-input')
  const count = await waiting.count()
  await waiting.first().setInputFiles(file)
  await expect(waiting).toHaveCount(count - 1, PATIENCE)
}

/** Finds the cook by name, as one does who refers to somebody. */
async function refer(box: Locator): Promise<void> {
  await box.fill('Ada')
  await page.getByTestId('autocomplete-popover').getByText('Ada Koch').first().click()
}

/** Writes a text with a bold word and a link to a cook. */
async function write(): Promise<void> {
  const text = field('steps').getByRole('textbox')
  await text.click()
  await page.keyboard.type('Waschen, dann ')
  await page.keyboard.press('ControlOrMeta+B')
  await page.keyboard.type('kochen')
  await page.keyboard.press('ControlOrMeta+B')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Essen.')
}

function reference(more: object = {}) {
  return { _type: 'reference', _ref: 'cook-1', ...more }
}

async function publish(): Promise<void> {
  await clickPublish()
  await stored('recipe-1', FILLED)
  await stored('drafts.recipe-1', undefined)
  await open('structure/recipe')
  await expect(page.getByText('by Ada Koch')).toBeVisible(PATIENCE)
}

async function search(): Promise<void> {
  await page.getByTestId('studio-search').click()
  await page.keyboard.type('linsen')
  await expect(page.getByTestId('search-results').getByText('Linsensuppe').first()).toBeVisible(PATIENCE)
  await page.keyboard.press('Escape')
}

/** Chooses what can be done with the open document from its menu. */
async function choose(name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name })
  // The Studio closes the menu when what can be done has changed meanwhile: then it is opened anew.
  await expect(async () => {
    if (!(await item.isVisible())) {
      await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    }
    await item.click({ timeout: 2_000 })
  }).toPass(PATIENCE)
}

async function editAndDiscard(): Promise<void> {
  await open('intent/edit/id=recipe-1;type=recipe/')
  await input('Title').fill('Erbsensuppe')
  await stored('drafts.recipe-1', { title: 'Erbsensuppe' })
  await choose('Discard changes')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Discard/ })
    .click()
  await stored('drafts.recipe-1', undefined)
  await stored('recipe-1', { title: 'Linsensuppe' })
}

async function restore(): Promise<void> {
  await input('Title').fill('Bohnensuppe')
  await stored('drafts.recipe-1', { title: 'Bohnensuppe' })
  await clickPublish()
  await stored('recipe-1', { title: 'Bohnensuppe' })
  await stored('drafts.recipe-1', undefined)
  await open('intent/edit/id=recipe-1;type=recipe/')
  await expect(input('Title')).toHaveValue('Bohnensuppe', PATIENCE)
  await page.getByTestId('document-pane').getByTestId('pane-context-menu-button').click()
  await page.getByRole('menuitem', { name: 'History' }).click()
  const events = page.getByTestId('timeline-item-button')
  await expect(events.filter({ hasText: 'Published' }).first()).toBeVisible(PATIENCE)
  await events.filter({ hasText: 'Published' }).last().click()
  await expect(input('Title')).toHaveValue('Linsensuppe', PATIENCE)
  await page.getByRole('button', { name: 'Revert to revision' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await stored('drafts.recipe-1', { title: 'Linsensuppe' })
  await stored('recipe-1', { title: 'Bohnensuppe' })
}

async function withdraw(): Promise<void> {
  await open('intent/edit/id=recipe-1;type=recipe/')
  await page.getByTestId('document-header-Published-chip').click()
  await page.getByTestId('pane-footer').getByRole('button', { name: 'Unpublish' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Unpublish/ })
    .click()
  await stored('recipe-1', undefined)
  await stored('drafts.recipe-1', { _type: 'recipe' })
}

async function remove(): Promise<void> {
  await open('intent/edit/id=recipe-1;type=recipe/')
  await expect(input('Title')).toHaveValue('Linsensuppe', PATIENCE)
  await choose('Delete')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Delete/ })
    .click()
  await stored('drafts.recipe-1', undefined)
}
