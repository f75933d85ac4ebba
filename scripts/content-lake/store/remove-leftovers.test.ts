import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomId } from './random-id.ts'
import { removeLeftovers } from './remove-leftovers.ts'

const HASH = 'a'.repeat(40)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remove-leftovers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), 'half')
}

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))

test('nothing is removed from a folder that has just been made', () => {
  removeLeftovers(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('what a killed process has begun is removed, and nothing else', () => {
  put(`assets/files/.${randomId()}`)
  put(`assets/images/.${randomId()}`)
  put(`assets/images/.${HASH}-10x20.png.part`)
  put(`assets/files/.${HASH}.pdf.part`)
  put('backups/2026-11-20T12-00-00Z.part/content.sqlite')
  put('.content.sqlite.part')
  const kept = [
    `assets/images/${HASH}-10x20.png`,
    `assets/files/${HASH}.pdf`,
    'assets/files/.gitkeep',
    'backups/2026-11-20T12-00-00Z/content.sqlite',
    'backups/mine.part',
    'content.sqlite',
    'replaced-2026-11-20T12-00-00.000Z/content.sqlite',
  ]
  for (const file of kept) put(file)
  removeLeftovers(folder)
  expect(files().sort()).toEqual(kept.sort())
})
