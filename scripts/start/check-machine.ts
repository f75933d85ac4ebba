import { accessSync, constants } from 'node:fs'
import { createServer } from 'node:net'
import { makeFolder } from '../environment/make-folder.ts'
import { Problem } from '../environment/problem.ts'

/**
 * Creates the data folder if it is missing, for this account only: drafts, withdrawn pages and addresses of people lie
 * in it.
 *
 * @throws Problem when it is no folder or cannot be written.
 */
export function prepareDataFolder(folder: string): void {
  try {
    // One that is there keeps the rights its owner gave it.
    makeFolder(folder, 0o700)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new Problem(
      `The data folder ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code}). ` +
        'Make it writable for this account, or name another one with DATA_DIR.',
      { cause },
    )
  }
}

/**
 * Makes sure that nobody listens on a port of this machine.
 *
 * @param variable the environment variable by which another port can be chosen
 * @throws Problem naming the port and the variable.
 */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((free, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => free()))
  }).catch((cause: NodeJS.ErrnoException) => {
    const reason =
      cause.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${cause.code})`
    throw new Problem(`Port ${port} ${reason}. Stop that program, or choose another port with ${variable}.`, {
      cause,
    })
  })
}
