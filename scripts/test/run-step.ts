import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'
import type { Step } from './step.ts'

/** How a step went: whether it ended with exit code 0, everything it printed, and its wall-clock seconds. */
export interface StepResult {
  ok: boolean
  output: string
  seconds: number
}

/**
 * Runs a step to its end. A program that cannot be started is a failed step, never an exception.
 * @param options.live also passes the output on while it comes, for steps a person watches
 */
export function runStep(step: Step, options: { live?: boolean } = {}): Promise<StepResult> {
  const [program, ...args] = step.command
  const folder = join(root, step.folder)
  const bins = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin')]
  const path = [...bins, process.env.PATH ?? ''].join(delimiter)
  const own = bins.map((bin) => join(bin, program)).find(existsSync)
  const started = performance.now()
  return new Promise((resolve) => {
    let output = ''
    const end = (ok: boolean) => resolve({ ok, output, seconds: (performance.now() - started) / 1000 })
    const child = spawn(program === 'node' ? process.execPath : (own ?? program), args, {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        // The same programs start dozens of times; Node then compiles each of them once (a third of a start's work).
        NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
        PATH: path,
        ...step.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (options.live) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => {
      output += `${program} could not be started: ${error.message}\n`
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}
