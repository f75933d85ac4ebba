import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { startTinyContentLake } from './testing/tiny-content-lake.ts'
import { tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start } = portal

describe('a publisher that cannot start', () => {
  it.each([
    ['an unknown project', 404, /no project embedded .*SANITY_PROJECT_ID/],
    ['a refused token', 401, /check SANITY_API_TOKEN/],
  ])('does not start for the first time with %s', async (_, status, sentence) => {
    portal.lake.trouble = status
    await expect(start()).rejects.toThrow(sentence)
  })

  it('does not start for the first time without a Content Lake', async () => {
    await portal.lake.close()
    await expect(start()).rejects.toThrow(/cannot be reached.*SANITY_API_HOST/)
    portal.lake = await startTinyContentLake([])
  })

  it('says which setting to change when the port is in use', async () => {
    const { port } = new URL(portal.lake.url)
    await expect(start({ port: Number(port) })).rejects.toThrow(/port \d+: it is in use.*SITE_PORT/)
  })

  it('refuses a folder that another one works in, and changes nothing there', async () => {
    const first = await start()
    const unknown = path.join(portal.folder, 'publisher/releases/manifests/00000002.json')
    await writeFile(unknown, '{}')
    await expect(start()).rejects.toThrow(
      `${portal.folder}/publisher is in use by another publisher: stop that one`,
    )
    expect(await readFile(unknown, 'utf8')).toBe('{}')
    await rm(unknown)
    await first.close()
    await start()
  })

  it('says what cannot be locked', async () => {
    await mkdir(path.join(portal.folder, 'publisher/lock'), { recursive: true })
    await expect(start()).rejects.toThrow(/publisher\/lock cannot be locked .*DATA_DIR/)
  })

  it.runIf(existsSync('/proc/self'))(
    'says which setting to change when no folder can be made there',
    async () => {
      await expect(start({ dataDir: '/proc/portal' })).rejects.toThrow(
        /portal\S* cannot be written.*DATA_DIR/,
      )
    },
  )

  it('says which setting to change when the folder cannot be written', async () => {
    const file = path.join(portal.folder, 'file')
    await writeFile(file, '')
    await expect(start({ dataDir: file })).rejects.toThrow(/file\S* cannot be written.*DATA_DIR/)
  })
})
