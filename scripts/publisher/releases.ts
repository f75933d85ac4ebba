#!/usr/bin/env node
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type ListedRelease, listReleases } from './releases/list-releases.ts'
import { listingDifference } from './releases/listing-difference.ts'
import { listReleaseIds, readListing } from './releases/manifest-file.ts'
import { readPointer } from './releases/pointer.ts'
import { rollback } from './releases/rollback.ts'

const USAGE = `Usage: node scripts/publisher/releases.ts list | show [ID] | diff [ID [ID]] | rollback [ID]
Reads the folder DATA_DIR/publisher/releases (DATA_DIR defaults to .data).`

async function run(folder: string, [command, id, other]: string[]): Promise<string> {
  const manifests = path.join(folder, 'manifests')
  if (command === 'rollback') {
    const { from, to } = await rollback(folder, id)
    return `The site is back at release ${to} (was ${from}).`
  }
  const pointer = await readPointer(folder)
  if (pointer === null) throw new Error(`There is no release under ${folder} yet.`)
  if (command === 'list') {
    const lines = (await listReleases(folder)).map(
      (release) => `${release.id === pointer.release ? '*' : ' '} ${release.id}  ${describe(release)}`,
    )
    return lines.join('\n')
  }
  if (command === 'show') {
    const listing = await readListing(manifests, id ?? pointer.release)
    const paths = [...listing].sort(([one], [other]) => (one < other ? -1 : 1))
    return paths.map(([key, { hash, size, type }]) => `${hash}  ${size}  ${key}  ${type}`).join('\n')
  }
  if (command === 'diff') {
    const to = other ?? id ?? pointer.release
    const from = other === undefined ? await releaseBefore(manifests, to) : (id as string)
    const [before, after] = [await readListing(manifests, from), await readListing(manifests, to)]
    const lines = listingDifference(before, after).map(({ sign, path: key }) => `${sign} ${key}`)
    return [`${from} → ${to}: ${lines.length} paths differ`, ...lines].join('\n')
  }
  throw new Error(USAGE)
}

function describe(release: ListedRelease): string {
  if ('damaged' in release) return `damaged: ${release.damaged}`
  const { createdAt, trigger, base, paths, removed } = release
  const size = base === null ? `whole, ${paths} paths` : `since ${base}: ${paths} changed, ${removed} removed`
  return `${createdAt}  ${trigger}  ${size}`
}

async function releaseBefore(manifests: string, id: string): Promise<string> {
  const before = (await listReleaseIds(manifests)).filter((candidate) => candidate < id).at(-1)
  if (before === undefined) throw new Error(`There is no release before ${id} any more.`)
  return before
}

const { positionals } = parseArgs({ allowPositionals: true })
const folder = path.resolve(process.env.DATA_DIR || '.data', 'publisher/releases')
try {
  console.log(await run(folder, positionals))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
