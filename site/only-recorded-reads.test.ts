import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One read past the recording layer a line, each of another kind. */
const expressions = [
  'new Date()',
  'Date()',
  'Date.now()',
  'new Date(Date.now())',
  "Date['now']()",
  '(({ now }) => now())(Date)',
  'performance.now()',
  'Temporal.Now.instant()',
  'Math.random()',
  'crypto.randomUUID()',
  'process.env.HOME',
  'import.meta.env.MODE',
  "fetch('/x')",
  "globalThis['fetch']",
  'given.getHours()',
  'given?.getDay()',
  'new Date(2026, 0)',
  'given.toLocaleDateString()',
  "'a'.localeCompare('b')",
  "import('node:fs')",
]
/** Modules of Node, and what of the content only the recording layer may touch. */
const imports = ['node:fs', 'fs/promises', 'node:os', 'node:child_process']
const inner = ['portal.ts', 'source.ts', 'assets.ts', 'reader.ts', 'engine/document-store.ts']
const ofRequest = ['request.headers', 'cookies', 'clientAddress', 'locals', 'site']
const allowed = [
  'new Date(given)',
  'Date.parse(given)',
  'Date.UTC(2026, 0)',
  'Intl.NumberFormat',
  'Astro.url',
]

const numbered = (lines: string[]) => lines.map((line, index) => `const x${index} = ${line}`)
const files: Record<string, string[]> = {
  'shared/src/expressions.ts': numbered(expressions),
  'site/src/components/expressions.ts': numbered(expressions),
  'site/src/pages/imports.ts': imports.map((name, index) => `import * as m${index} from '${name}'`),
  'site/src/pages/inner.ts': inner.map((name, index) => `import * as m${index} from '../content/${name}'`),
  'site/src/pages/frontmatter.astro': [
    '---',
    ...numbered([...expressions, ...ofRequest.map((name) => `Astro.${name}`)]),
    '---',
  ],
  'site/src/pages/template.astro': expressions.map(
    (read) => `<p title={${read}}>{[1].map(() => (<b>{${read}}</b>))}</p>`,
  ),
  'site/src/pages/allowed.ts': numbered(allowed),
  'site/src/content/source.ts': numbered(expressions),
}

let folder: string
/** Which lines of each file were refused, counted from 1. */
const refused = new Map<string, Set<number>>()

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'recorded-reads-')))
  await mkdir(join(folder, 'site'))
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'))
  await cp(join(root, 'site/only-recorded-reads.grit'), join(folder, 'site/only-recorded-reads.grit'))
  for (const [file, lines] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), lines.join('\n'))
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--diagnostic-level=error',
      '--max-diagnostics=none',
      '--reporter=github',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  for (const [, rule = '', file = '', line] of stdout.matchAll(
    /^::error title=([^,]*),file=([^,]*),line=(\d+)/gm,
  )) {
    if (!/plugin|noNodejsModules|noRestrictedImports/.test(rule)) continue
    const name = relative(folder, file)
    refused.set(name, (refused.get(name) ?? new Set()).add(Number(line)))
  }
})
afterAll(() => rm(folder, { recursive: true }))

const missed = (file: string) =>
  (files[file] ?? []).filter((line, index) => line !== '---' && !refused.get(file)?.has(index + 1))

describe('only recorded reads', () => {
  it.each([
    'site/src/components/expressions.ts',
    'shared/src/expressions.ts',
    'site/src/pages/imports.ts',
    'site/src/pages/inner.ts',
    'site/src/pages/frontmatter.astro',
    'site/src/pages/template.astro',
  ])('refuses each line of %s', (file) => {
    expect(missed(file)).toEqual([])
  })

  it.each(['site/src/pages/allowed.ts', 'site/src/content/source.ts'])('refuses nothing in %s', (file) => {
    expect([...(refused.get(file) ?? [])]).toEqual([])
  })
})
