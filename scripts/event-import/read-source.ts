import { readFile } from 'node:fs/promises'
import { Problem } from '../environment/problem.ts'

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 30_000

/**
 * The text of a file, or of what an address (`https:`, `http:`, `webcal:`) gives. Files that are no UTF-8 are read as
 * Excel writes them on Windows.
 *
 * @param name path, or address
 * @throws Problem when there is nothing to read.
 */
export async function readSource(name: string): Promise<string> {
  const bytes = /^(https?|webcals?):/i.test(name) ? await download(name) : await read(name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function read(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: Error) => {
    throw new Problem(`${file} ist nicht lesbar: ${cause.message}`, { cause })
  })
}

async function download(address: string): Promise<Uint8Array> {
  const url = address.replace(/^webcal(s?):/i, 'https:')
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })
    if (!response.ok) throw new Error(`Antwort ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    throw new Problem(`${url} ist nicht lesbar: ${(cause as Error).message}.`, { cause })
  }
}
