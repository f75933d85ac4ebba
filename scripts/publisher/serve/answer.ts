import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Representation } from './representations.ts'

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

/** Sends a form of an object, or the part of it between two offsets, both inclusive. */
export async function answerFile(
  response: ServerResponse,
  status: number,
  { file, size, bytes }: Representation,
  part: { start: number; end: number } | null,
  headers: Record<string, string>,
): Promise<void> {
  const { start, end } = part ?? { start: 0, end: size - 1 }
  response.writeHead(status, { ...headers, 'content-length': String(end - start + 1) })
  if (response.req.method === 'HEAD' || size === 0) response.end()
  else if (bytes !== undefined) response.end(part === null ? bytes : bytes.subarray(start, end + 1))
  else {
    await pipeline(createReadStream(file, { start, end }), response).catch((error: NodeJS.ErrnoException) => {
      // A visitor who goes away during a download is no fault.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }
}
