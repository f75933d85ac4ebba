#!/usr/bin/env node
import path from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '../environment/message-of.ts'
import { Problem } from '../environment/problem.ts'
import { workingFolder } from '../environment/working-folder.ts'
import { type ListedRelease, listReleases } from './releases/list-releases.ts'
import { listingDifference } from './releases/listing-difference.ts'
import { listReleaseIds, readListing } from './releases/manifest-file.ts'
import { readPointer } from './releases/pointer.ts'
import { rollback } from './releases/rollback.ts'

const USAGE = `Usage: npm run releases -- list | show [ID] | diff [ID [ID]] | rollback [ID]
Reads the folder DATA_DIR/publisher/releases (DATA_DIR defaults to .data).`

/** How many ids each command takes at the most. */
const IDS: Record<string, number> = { list: 0, show: 1, diff: 2, rollback: 1 }

async function run(folder: string, [command = '', ...given]: string[]): Promise<string> {
  if (!Object.hasOwn(IDS, command)) throw new Problem(USAGE)
  const extra = given[IDS[command] ?? 0]
  if (extra !== undefined) throw new Problem(`"${extra}" does not belong after ${command}.\n${USAGE}`)
  const pointer = await readPointer(folder)
  if (pointer === null) throw new Problem(`There is no release under ${folder} yet.`)
  const manifests = path.join(folder, 'manifests')
  const known = await listReleaseIds(manifests)
  const stranger = given.find((id) => !known.includes(id))
  if (stranger !== undefined)
    throw new Problem(`There is no release ${stranger}. Known are: ${known.join(', ')}.`)
  const [id, other] = given
  if (command === 'rollback') {
    const { from, to } = await rollback(folder, id)
    return `The site is back at release ${to} (was ${from}).`
  }
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
  const to = other ?? id ?? pointer.release
  const from = other === undefined ? known.filter((one) => one < to).at(-1) : id
  if (from === undefined) throw new Problem(`There is no release before ${to} any more.`)
  const [before, after] = [await readListing(manifests, from), await readListing(manifests, to)]
  const lines = listingDifference(before, after).map(({ sign, path: key }) => `${sign} ${key}`)
  return [`${from} → ${to}: ${lines.length} paths differ`, ...lines].join('\n')
}

function describe(release: ListedRelease): string {
  if ('damaged' in release) return `damaged: ${release.damaged}`
  const { createdAt, trigger, base, paths, removed } = release
  const size = base === null ? `whole, ${paths} paths` : `since ${base}: ${paths} changed, ${removed} removed`
  return `${createdAt}  ${trigger}  ${size}`
}

const dataDir = path.resolve(workingFolder(), process.env.DATA_DIR || '.data')
try {
  const { positionals } = parseArgs({ allowPositionals: true })
  console.log(await run(path.join(dataDir, 'publisher/releases'), positionals))
} catch (error) {
  console.error(messageOf(error, dataDir))
  process.exitCode = 1
}
