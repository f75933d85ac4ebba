import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Problem } from '../../environment/problem.ts'

/**
 * Makes sure that the copy of a database can be read. In a thread of its own, as all pages are read: a second and more in
 * which nobody could have typed.
 *
 * @param file absolute path of the copy
 * @param signal gives the check up
 * @param checker the program of the thread, which sends `ok` or what it found
 * @throws Problem when the copy is damaged, the check was given up, or the thread ended without saying so; also whatever it threw.
 */
export async function requireWhole(
  file: string,
  signal?: AbortSignal,
  checker = new URL('./check-copy-worker.ts', import.meta.url),
): Promise<void> {
  const worker = new Worker(checker, { workerData: file })
  const giveUp = () => void worker.terminate()
  signal?.addEventListener('abort', giveUp)
  if (signal?.aborted) giveUp()
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Problem(`The backup could not be checked (the check ended with ${code}) and was not kept.`)
  })
  const [found] = await Promise.race([once(worker, 'message'), ended]).finally(() =>
    signal?.removeEventListener('abort', giveUp),
  )
  if (found !== 'ok') throw new Problem(`The backup would be damaged (${found}) and was not kept.`)
}
