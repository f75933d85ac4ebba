/** By hand: `node tests/faults/by-hand/kill.ts 1000` kills a Content Lake so often, and tells what was lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRounds } from '../kill-rounds.ts'

const rounds = Number(process.argv[2] ?? 100)
const folder = await mkdtemp(join(tmpdir(), 'content-lake-kill-'))
const report = await killRounds(folder, rounds, (done) => {
  if (done % 50 === 0) console.log(`${done} of ${rounds}`)
})
console.log({ rounds, ...report })
await rm(folder, { recursive: true })
