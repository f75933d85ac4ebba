import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = join(import.meta.dirname, 'libical-check.c')

/** Compiles the check once; `check` gives libical's complaints about a feed (empty: none), `close` tidies up. */
export function libicalCheck(): { check(feed: string): string; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'libical-'))
  const program = join(folder, 'check')
  const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'libical'], { encoding: 'utf8' })
  execFileSync('cc', ['-o', program, source, ...flags.trim().split(/\s+/)])
  return {
    check(feed) {
      const file = join(folder, 'feed.ics')
      writeFileSync(file, feed)
      const { status, signal, stdout } = spawnSync(program, [file], { encoding: 'utf8' })
      return status === 0 ? '' : stdout || `libical ended with ${signal ?? status}`
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
