import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TinyDocument = {
  _id: string
  slug: string
  title: string
  body: string
  until?: string
}

/**
 * Answers the publisher's three queries over HTTP from a map, telling them apart by their parameters; the real store
 * is tried in the contract tests. `trouble` makes it answer with that status instead, `silent` not at all.
 */
export async function startTinyContentLake(documents: TinyDocument[]) {
  const stored = new Map<string, TinyDocument & { _type: string; _rev: string }>()
  let revision = 0
  const lake = {
    url: '',
    trouble: null as number | null,
    silent: false,
    queries: 0,
    put(document: TinyDocument): void {
      revision += 1
      stored.set(document._id, { ...document, _type: 'article', _rev: `r${revision}` })
    },
    remove: (id: string): boolean => stored.delete(id),
    async close(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const server = createServer((request, response) => {
    lake.queries += 1
    if (lake.silent) return
    const { searchParams } = new URL(request.url ?? '', 'http://localhost')
    const parameter = (name: string): unknown => JSON.parse(searchParams.get(`$${name}`) ?? 'null')
    const all = [...stored.values()].sort((one, other) => (one._id < other._id ? -1 : 1))
    const ids = parameter('ids') as string[] | null
    const limit = parameter('limit') as number | null
    const result = ids
      ? all.filter(({ _id }) => ids.includes(_id))
      : limit
        ? all.filter(({ _id }) => _id > (parameter('after') as string)).slice(0, limit)
        : all
    response.writeHead(lake.trouble ?? 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(lake.trouble === null ? { result } : { error: { description: 'Störung' } }))
  })
  for (const document of documents) lake.put(document)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  lake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return lake
}
