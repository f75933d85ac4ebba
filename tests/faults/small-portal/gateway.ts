import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What can happen to an answer between the Content Lake and whoever asked. */
export type Trouble =
  | { kind: 'refused' }
  | { kind: 'silent' }
  | { kind: 'dripping' }
  | { kind: 'status'; status: number; headers?: Record<string, string> }
  | { kind: 'cut' }
  | { kind: 'half' }
  | { kind: 'other' }
  /** These documents as they were at an earlier time, the others as they are. */
  | { kind: 'older'; documents: { _id: string }[] }

export interface Gateway {
  url: string
  trouble: Trouble | null
  /** When each request came, in milliseconds since 1970. */
  asked: number[]
  close(): Promise<void>
}

/** Stands between a client and a server, passes everything on, and makes trouble when told to. */
export async function openGateway(target: () => string): Promise<Gateway> {
  async function passOn(request: IncomingMessage): Promise<{ status: number; body: Buffer }> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { authorization = '' } = request.headers
    const answer = await fetch(target() + request.url, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': request.headers['content-type'] ?? 'application/json' },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { trouble } = gateway
    gateway.asked.push(Date.now())
    const json = { 'content-type': 'application/json' }
    if (trouble?.kind === 'refused') return void request.socket.destroy()
    if (trouble?.kind === 'silent') return
    if (trouble?.kind === 'status') {
      response.writeHead(trouble.status, { ...json, ...trouble.headers })
      return void response.end('{"error":{"description":"Störung"}}')
    }
    if (trouble?.kind === 'other') {
      response.writeHead(200, { 'content-type': 'text/html' })
      return void response.end('<h1>Bitte melden Sie sich im Netz an</h1>')
    }
    const { status, body } = await passOn(request)
    const sent = trouble?.kind === 'older' ? withOlder(trouble.documents, request.url ?? '', body) : body
    const half = sent.subarray(0, sent.length / 2)
    switch (trouble?.kind) {
      case 'dripping': {
        response.writeHead(status, { ...json, 'content-length': sent.length })
        const drip = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(drip))
        return
      }
      case 'cut':
        response.writeHead(status, { ...json, 'content-length': sent.length })
        return void response.write(half, () => response.destroy())
      case 'half':
        response.writeHead(status, { ...json, 'content-length': half.length })
        return void response.end(half)
      default:
        response.writeHead(status, { ...json, 'content-length': sent.length }).end(sent)
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trouble: null,
    asked: [],
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return gateway
}

/** An answer to one of the publisher's three queries, with some documents as they were before. */
function withOlder(documents: { _id: string }[], question: string, body: Buffer): Buffer {
  const { searchParams } = new URL(question, 'http://localhost')
  const ids = JSON.parse(searchParams.get('$ids') ?? 'null') as string[] | null
  const older = documents.filter(({ _id }) => ids === null || ids.includes(_id))
  const answer = JSON.parse(body.toString()) as { result: { _id: string }[] }
  const others = answer.result.filter(({ _id }) => !documents.some((document) => document._id === _id))
  const result = [...others, ...older].sort((one, other) => (one._id < other._id ? -1 : 1))
  return Buffer.from(JSON.stringify({ ...answer, result }))
}
