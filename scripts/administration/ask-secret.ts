import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Problem } from '../environment/problem.ts'

/**
 * Asks for a secret: at a terminal without showing it, twice; else it is the first line of the standard input. It is
 * never an argument, which other users of the machine could see and the shell would remember.
 *
 * @throws Problem when nothing is given, or when the second time differs.
 */
export async function askSecret(name: string): Promise<string> {
  const secret = process.stdin.isTTY ? await askTwice(name) : await firstLine()
  if (secret === '') throw new Problem(`No ${name} was given: type it, or pass it on the standard input.`)
  return secret
}

async function askTwice(name: string): Promise<string> {
  const first = await askUnseen(`${name}: `)
  if (first === (await askUnseen(`${name}, once more: `))) return first
  throw new Problem(`The second ${name} differs from the first; nothing was changed.`)
}

async function askUnseen(question: string): Promise<string> {
  process.stdout.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    return await asking.question('')
  } finally {
    asking.close()
    process.stdout.write('\n')
  }
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}
