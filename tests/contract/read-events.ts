import type { Target } from './target.ts'

/** One message of an event stream. */
export interface StreamEvent {
  event: string
  id: string
  data: Record<string, never>
}

/** An open event stream, read as it comes. */
export interface EventReader {
  /** All messages so far, without heartbeats. */
  events: StreamEvent[]
  /** Resolves when the stream has ended, from either side. */
  ended: Promise<void>
  close(): void
}

/** Opens an event stream by raw HTTP. `lastEventId` is what a browser sends when it connects again. */
export async function readEvents(
  target: Pick<Target, 'request'>,
  path: string,
  lastEventId?: string,
): Promise<EventReader> {
  const abort = new AbortController()
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
  const response = await target.request(path, { headers, signal: abort.signal })
  const events: StreamEvent[] = []
  const read = async () => {
    let text = ''
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const messages = (text + part).split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1]
        const data = field('data')
        if (data) events.push({ event: field('event') ?? '', id: field('id') ?? '', data: JSON.parse(data) })
      }
    }
  }
  // Ends with the abort: what was read stays.
  const ended = read().catch(() => {})
  return { events, ended, close: () => abort.abort() }
}
