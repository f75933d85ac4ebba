import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { openEventStream } from '../listen/event-stream.ts'
import { cancelUnsentBody } from './cancel-unsent-body.ts'

test.each([
  ['HEAD', 1],
  ['GET', 0],
])('a stream that %s asks for is ended %d times', async (method, times) => {
  const onClose = vi.fn()
  const app = new Hono().use(cancelUnsentBody).get('/', () => openEventStream(onClose).response)
  const answer = await app.request('/', { method })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(onClose).toHaveBeenCalledTimes(times)
})
