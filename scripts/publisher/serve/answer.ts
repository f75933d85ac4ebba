import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

/** Above this, a file is streamed, so that many slow readers of a large download do not fill the memory. */
const WHOLE_UP_TO = 256 * 1024

/** Sends a short text. Error texts are German: a visitor may read them. */
export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string>,
): void {
  const body = Buffer.from(text)
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
    'content-length': body.length,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Sends a file, or the part of it between two offsets, both inclusive. */
export async function answerFile(
  response: ServerResponse,
  status: number,
  file: string,
  part: { start: number; end: number },
  headers: Record<string, string>,
): Promise<void> {
  const length = part.end - part.start + 1
  const head = { ...headers, 'content-length': String(length) }
  if (response.req.method === 'HEAD') {
    response.writeHead(status, head).end()
    return
  }
  if (length <= WHOLE_UP_TO) {
    const bytes = await readFile(file)
    response.writeHead(status, head).end(bytes.subarray(part.start, part.end + 1))
    return
  }
  response.writeHead(status, head)
  await pipeline(createReadStream(file, part), response).catch((error: NodeJS.ErrnoException) => {
    // A visitor who goes away during a download is no fault.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}
