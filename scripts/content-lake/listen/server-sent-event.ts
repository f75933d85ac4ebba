import type { Json } from '../store/document.ts'

/** One message of an event stream (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export function serverSentEvent(event: string, data: Json, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
