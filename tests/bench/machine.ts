import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'

const versionOf = (room: string, name: string): string => {
  const file = new URL(`../../${room}/node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

/** Where and with what it was measured; a load beyond the number of processors says that others were at work. */
export const machine = () => ({
  system: type(),
  processor: cpus()[0]?.model ?? 'unknown',
  processors: availableParallelism(),
  memoryGB: Math.round(totalmem() / 2 ** 30),
  loadBefore: loadavg()[0] ?? 0,
  node: process.versions.node,
  astro: versionOf('site', 'astro'),
  groqJs: versionOf('scripts', 'groq-js'),
  sharp: versionOf('scripts', 'sharp'),
  commit: commit(),
})
