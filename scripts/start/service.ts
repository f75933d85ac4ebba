import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { StartProblem } from './start-problem.ts'

/** Longest time that a service is given to end by itself, in milliseconds. */
const patience = 8_000

/** A program that runs beside this one as long as this one does. */
export class Service {
  readonly name: string
  readonly #process: ChildProcess
  readonly #ended: Promise<number | null>
  #stopping = false

  private constructor(name: string, process: ChildProcess) {
    this.name = name
    this.#process = process
    this.#ended = new Promise((resolve) => process.once('exit', resolve))
  }

  /**
   * Starts a program and waits until it says that it is ready. What it prints is passed on.
   *
   * @param ready tells by a line of its output whether the program is ready
   * @throws StartProblem when the program ends before that; its own words stand above.
   */
  static async start(
    name: string,
    command: [string, ...string[]],
    environment: Record<string, string>,
    ready: (line: string) => boolean,
    folder?: string,
  ): Promise<{ service: Service; line: string }> {
    const [program, ...args] = command
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      // The channel closes when this process dies in whatever way, and services end with it.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      ...(folder ? { cwd: folder } : {}),
    })
    const service = new Service(name, child)
    const line = await new Promise<string>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) =>
        reject(
          new StartProblem(`The ${name} stopped before it was ready (${signal ?? `exit code ${code}`}).`),
        ),
      )
      if (!child.stdout) throw new Error('stdout is piped')
      createInterface({ input: child.stdout }).on('line', (text) => {
        if (ready(text)) resolve(text)
        else console.log(text)
      })
    })
    return { service, line }
  }

  /** Calls back when the service ends without having been asked to. */
  onUnexpectedEnd(callback: (code: number | null) => void): void {
    void this.#ended.then((code) => {
      if (!this.#stopping) callback(code)
    })
  }

  /** Ends the service, by force if it does not do so in time. */
  async stop(): Promise<void> {
    this.#stopping = true
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    this.#process.kill('SIGTERM')
    const force = setTimeout(() => this.#process.kill('SIGKILL'), patience)
    await this.#ended
    clearTimeout(force)
  }
}
