import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReleases } from './releases/open-releases.ts'

const run = promisify(execFile)
const COMMAND = fileURLToPath(new URL('./releases.ts', import.meta.url))
let folder: string

const releases = async (...words: string[]) => {
  const { stdout } = await run(process.execPath, [COMMAND, ...words], {
    env: { ...process.env, DATA_DIR: folder },
  })
  return stdout.trimEnd().split('\n')
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'releases-command-'))
  const made = await openReleases(path.join(folder, 'publisher/releases'), {
    now: () => new Date('2026-03-01T10:00:00Z'),
  })
  const page = (hash: string) => ({ hash, type: 'text/html', size: 1 })
  await made.commit({
    entries: new Map([
      ['/', page('a')],
      ['/fort/', page('b')],
    ]),
    removed: [],
    trigger: 'start',
  })
  await made.commit({
    entries: new Map([
      ['/', page('c')],
      ['/neu/', page('d')],
    ]),
    removed: ['/fort/'],
    trigger: 'webhook',
  })
})
afterAll(() => rm(folder, { recursive: true }))

describe('the command releases', () => {
  it('lists them, shows one, tells two apart and goes back', async () => {
    expect(await releases('list')).toEqual([
      '  00000001  2026-03-01T10:00:00.000Z  start  whole, 2 paths',
      '* 00000002  2026-03-01T10:00:00.000Z  webhook  since 00000001: 2 changed, 1 removed',
    ])
    expect(await releases('show', '00000001')).toEqual(['a  1  /  text/html', 'b  1  /fort/  text/html'])
    const difference = ['00000001 → 00000002: 3 paths differ', '~ /', '- /fort/', '+ /neu/']
    expect(await releases('diff')).toEqual(difference)
    expect(await releases('diff', '00000002', '00000001')).toEqual([
      '00000002 → 00000001: 3 paths differ',
      '~ /',
      '+ /fort/',
      '- /neu/',
    ])
    expect(await releases('rollback')).toEqual(['The site is back at release 00000001 (was 00000002).'])
  })

  it('lists a damaged release as such, and those that build on it', async () => {
    const file = path.join(folder, 'publisher/releases/manifests/00000001.json')
    const before = await readFile(file)
    await writeFile(file, '')
    try {
      expect(await releases('list')).toEqual([
        expect.stringMatching(/ 00000001 {2}damaged: Release 00000001 cannot be read from /),
        expect.stringMatching(/ 00000002 {2}damaged: Release 00000001, which it builds on, cannot be read/),
      ])
    } finally {
      await writeFile(file, before)
    }
  })

  it.each([
    [['diff', '00000001'], /There is no release before 00000001/],
    [['show', '00000009'], /^There is no release 00000009\. Known are: 00000001, 00000002\.$/m],
    [['show', '../../history'], /^There is no release \.\.\/\.\.\/history\./],
    [['rollback', '00000001', '00000002'], /^"00000002" does not belong after rollback\.\nUsage: /],
    [['list', '--alle'], /^Unknown option '--alle'/],
    [['rollback', '00000009'], /There is no release 00000009\. Known are: 00000001, 00000002/],
    [['vorwaerts'], /^Usage: .* diff /],
  ])('says what is wrong with %j', async (words, sentence) => {
    await expect(releases(...words)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(sentence),
    })
  })
})
