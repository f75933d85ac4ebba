import { getPriority, setPriority } from 'node:os'

/** What a part of the load was started with (see `startPart`). It ends with the one who started it. */
export function part<Args>(): Args {
  setPriority(getPriority() + Number(process.argv[3] ?? 0))
  process.on('disconnect', () => process.exit(0))
  return JSON.parse(process.argv[2] ?? '{}') as Args
}
