import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * Starts a part of the load in a process of its own, so that what it does delays neither the other parts nor the clock
 * that they are timed with. It says when it is ready.
 *
 * @param name a file of this folder
 * @param niceness 0 to 19: how far behind the others it stands for a processor
 */
export async function startPart(name: string, args: unknown, niceness = 0): Promise<ChildProcess> {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  const part = fork(file, [JSON.stringify(args), String(niceness)])
  part.on('exit', (code) => {
    if (code) throw new Error(`${name} ended with ${code}`)
  })
  await once(part, 'message')
  return part
}

/** Asks a part something and gives its answer. */
export async function ask<Answer>(part: ChildProcess, question: unknown): Promise<Answer> {
  const answered = once(part, 'message')
  part.send(question as object)
  const [answer] = await answered
  return answer as Answer
}
