import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs `npm run content` in the folder, where there is no data yet; gives its exit code and what it said. */
async function content(...args: string[]): Promise<{ code: number; said: string }> {
  const { SANITY_PROJECT_ID: _, SANITY_API_HOST: __, ...inherited } = process.env
  const child = spawn(process.execPath, [fileURLToPath(new URL('./content.ts', import.meta.url)), ...args], {
    // Nobody may listen on port 1, so no portal that runs on this machine is found.
    env: { ...inherited, DATA_DIR: 'data', STUDIO_PORT: '1', INIT_CWD: folder },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text))
  const [code] = await once(child, 'close')
  return { code, said }
}

describe('content, before the first start', () => {
  it('refuses an export and makes nothing', async () => {
    const { code, said } = await content('export', 'portal.tar.gz')
    expect(said).toMatch(/^There is no content in \S+data yet\. Start the portal once/)
    expect(code).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['a file that is missing', undefined, /^There is no file/],
    ['a damaged file', '{"_id":"x"', /damaged or cut off/],
  ])('makes nothing for an import of %s', async (_, text, sentence) => {
    if (text) await writeFile(join(folder, 'portal.ndjson'), text)
    const before = await readdir(folder)
    const { code, said } = await content('import', 'portal.ndjson')
    expect(said).toMatch(sentence)
    expect(code).toBe(1)
    expect(await readdir(folder)).toEqual(before)
  })

  it.each([
    [['import', 'portal.ndjson', '--dry-run'], '--dry-run does not belong to import.'],
    [['check', 'portal.ndjson', '--replace'], '--replace does not belong to check.'],
    [['restore', 'latest', '--at', '2026-11-20T09:30:00Z'], 'npm run content -- export'],
  ])('does nothing for %j, as it would pass over a part of it', async (args, sentence) => {
    await writeFile(join(folder, 'portal.ndjson'), '{"_id":"x","_type":"topic"}\n')
    const { code, said } = await content(...args)
    expect(said).toContain(sentence)
    expect(code).toBe(1)
    expect(await readdir(folder)).toEqual(['portal.ndjson'])
  })

  it('takes over what was exported elsewhere, and what it exported itself', async () => {
    // U+2028 ends a line for some, but not in JSON.
    await writeFile(join(folder, 'portal.ndjson'), '{"_id":"x","_type":"topic","title":"Zeit\u2028Raum"}\n')
    expect((await content('import', 'portal.ndjson')).said).toMatch(/^Imported .*: 1 documents, 0 assets\.$/m)
    expect((await content('export', 'again.tar.gz')).said).toMatch(/^Exported .*: 1 documents, 0 assets\.$/m)
    expect((await content('check', 'again.tar.gz')).code).toBe(0)
  })
})

describe('content, with content', () => {
  it('backs up and verifies it, restores it, and brings it back to a time whose zone is known', async () => {
    await writeFile(join(folder, 'portal.ndjson'), '{"_id":"x","_type":"topic","title":"Zeit"}\n')
    await content('import', 'portal.ndjson')
    expect((await content('backup')).said).toMatch(/^Backed up to \S+\/backups\/\d{4}-\S+Z\./m)
    expect((await content('verify')).said).toMatch(/is sound: 1 documents, 1 transactions, 0 assets\.$/m)
    expect(await readdir(join(folder, 'data', 'content-lake', 'backups'))).toHaveLength(1)
    expect((await content('restore', 'latest')).said).toMatch(/^Restored the backup of .*: 1 documents\./m)
    expect((await content('restore', '--at', '2026-11-20T09:30')).said).toMatch(/is no time with its zone/)
    const { said, code } = await content('restore', '--at', '2020-01-01T00:00:00Z')
    expect(said).toMatch(/0 documents restored, 1 removed that were not there yet/)
    expect(code).toBe(0)
  })
})
