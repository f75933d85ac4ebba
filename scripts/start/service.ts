import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Problem } from '../environment/problem.ts'

/** Longest time that a service is given to end by itself, in milliseconds. */
const patience = 8_000

/** A program that runs beside this one as long as this one does, and can be ended from its first moment. */
export class Service {
  readonly name: string
  readonly #process: ChildProcess
  /** Resolves with how it ended, such as `exit code 1`. */
  readonly #ended: Promise<string>
  #running = true
  #stopping = false

  /**
   * Starts a program.
   *
   * @param environment variables on top of this process's own
   * @param folder its working folder, by default this process's own
   */
  constructor(
    name: string,
    [program, ...args]: [string, ...string[]],
    environment: Record<string, string>,
    folder?: string,
  ) {
    this.name = name
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      // The channel closes when this process dies in whatever way, and services end with it.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      ...(folder ? { cwd: folder } : {}),
    })
    this.#process = child
    this.#ended = new Promise<string>((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
      child.once('error', (fault) => resolve(fault.message))
    }).finally(() => {
      this.#running = false
    })
  }

  /**
   * Waits until the program says that it is ready, and gives that line. What else it prints is passed on.
   *
   * @param isReady tells by a line of its output whether the program is ready
   * @throws Problem when the program ends before that; its own words stand above.
   */
  async ready(isReady: (line: string) => boolean): Promise<string> {
    return new Promise<string>((resolve, reject) => {
      void this.#ended.then((how) =>
        reject(new Problem(`The ${this.name} stopped before it was ready (${how}).`)),
      )
      if (!this.#process.stdout) throw new Error('stdout is piped')
      createInterface({ input: this.#process.stdout }).on('line', (text) => {
        if (isReady(text)) resolve(text)
        else console.log(text)
      })
    })
  }

  /** Calls back when the service ends without having been asked to. */
  onUnexpectedEnd(callback: (how: string) => void): void {
    void this.#ended.then((how) => {
      if (!this.#stopping) callback(how)
    })
  }

  /** Ends the service, by force if it does not do so in time. */
  async stop(): Promise<void> {
    this.#stopping = true
    if (!this.#running) return
    this.#process.kill('SIGTERM')
    const force = setTimeout(() => this.#process.kill('SIGKILL'), patience)
    await this.#ended
    clearTimeout(force)
  }
}
