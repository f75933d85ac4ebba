import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MEGABYTES_OF_FINDINGS = 64 * 1024 * 1024

/** So few seconds do not repay Java's second compiler: without it the work is half as much. The first needs more stack. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-Xss2m']

/** Whether this machine has the Java that the W3C's Nu Html Checker needs. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
}

/**
 * Has the Nu Html Checker, which is the W3C's own validator, read every HTML file of a folder; gives its errors, one
 * line each. Its advice on valid pages (`info`: a section might have a heading) is left out.
 * @throws when the checker itself could not run
 */
export function nuHtmlChecker(folder: string): string[] {
  const jar = fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')))
  const run = spawnSync('java', [...SHORT_RUN, '-jar', jar, '--skip-non-html', '--format', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: MEGABYTES_OF_FINDINGS,
  })
  if (run.error) throw run.error
  const { messages } = JSON.parse(run.stderr) as {
    messages: { type: string; url?: string; lastLine?: number; message: string }[]
  }
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, message }) => `${url?.split(folder)[1]}:${lastLine} ${message}`)
}
