import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { compileSite } from '../../scripts/build/compile-site.ts'

const script = fileURLToPath(new URL('./missing-picture/render-picture.ts', import.meta.url))
let site: string

beforeAll(async () => {
  site = await compileSite()
}, 120_000)

/** Renders an article with a picture while the Content Lake, which alone has its bytes, cannot be reached. */
async function render(way: 'plain' | 'publisher') {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [script, join(site, 'server/entry.mjs'), way],
    { env: { ...process.env, SANITY_API_HOST: 'http://127.0.0.1:9', NODE_NO_WARNINGS: '1' } },
  )
  const answers = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as [string, unknown][]
  const isPicture = ([path]: [string, unknown]) => path.startsWith('/bilder/')
  return {
    page: answers.find((answer) => !isPicture(answer))?.[1],
    pictures: answers.filter(isPicture).map(([, answer]) => answer),
    told: `${stdout}\n${stderr}`,
  }
}

it('fails alone with the publisher, which names the document and its field', async () => {
  const { page, pictures, told } = await render('publisher')
  expect(page).toBe(200)
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) expect(picture).toMatchObject({ documentId: 'article-a', field: 'image' })
  expect(told).not.toMatch(/\n\s+at /)
})

it('is left out of a plain build, which names them too and goes on', async () => {
  const { page, pictures, told } = await render('plain')
  expect(page).toEqual({ status: 200, hasBody: true })
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) expect(picture).toEqual({ status: 502, hasBody: false })
  expect(told).toContain('(document article-a, image)')
  expect(told).not.toMatch(/\n\s+at /)
})
