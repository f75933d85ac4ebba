import type { SanityClient } from '@sanity/client'
import fc from 'fast-check'
import { SMALL_PNG } from '../contract/small-png.ts'
import { RANDOM_REQUESTS } from './random-requests.ts'

/** The longest an answer may take, in milliseconds: a query may take ten seconds. */
const PATIENCE = 15_000

/**
 * Sends requests at random, so many of each kind, and makes sure of each: it is answered in time and by no fault of the
 * server, and one that is refused has changed nothing.
 *
 * @returns how many answers there were of each status
 * @throws what fast-check says of the first request that was not answered so, made as small as it could be
 */
export async function sendRandomRequests(
  client: SanityClient,
  kind: string,
  count: number,
): Promise<Record<number, number>> {
  const requests = RANDOM_REQUESTS[kind]
  if (!requests) throw new Error(`There are no random ${kind}`)
  const { apiHost, token } = client.config()
  const image = await client.assets.upload('image', SMALL_PNG)
  const state = async () => JSON.stringify(await client.fetch('*{_id, _rev}'))
  const statuses: Record<number, number> = {}
  let before = await state()
  await fc.assert(
    fc.asyncProperty(requests, async ({ path, ...init }) => {
      const address = path.startsWith('//')
        ? apiHost + path.slice(1).replace('/IMAGE', new URL(image.url).pathname)
        : `${apiHost}/v2025-02-19${path}`
      const response = await fetch(address, {
        ...init,
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(PATIENCE),
      })
      const endless = response.headers.get('content-type')?.startsWith('text/event-stream')
      await (endless ? response.body?.cancel() : response.arrayBuffer())
      statuses[response.status] = (statuses[response.status] ?? 0) + 1
      if (response.status >= 500) throw new Error(`${response.status} for ${address}`)
      if (init.method === 'GET') return
      const after = await state()
      if (response.status >= 400 && after !== before)
        throw new Error(`${response.status}, but something was changed`)
      before = after
    }),
    { numRuns: count },
  )
  return statuses
}
