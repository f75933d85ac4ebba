import { clientFor } from '../spawn-content-lake.ts'
import { followStream } from './follow-stream.ts'
import { part } from './part.ts'

// A hundred listeners: pairs as an open document has them, every fifth a list.
const { url, listeners, ids } = part<{ url: string; listeners: number; ids: string[] }>()
const client = clientFor(url)
const all = await Promise.all(
  Array.from({ length: listeners }, (_, number) => {
    const id = ids[number % ids.length]
    const pair = `*[_id in ["${id}", "drafts.${id}"]]`
    return followStream(client, number % 5 === 0 ? '*[_type in ["article", "event"]]' : pair)
  }),
)

/** What listeners were told, compared with the revisions that documents have in the end. */
export interface Heard {
  events: number
  /** Events that do not follow on the one before. */
  broken: number
  /** Documents of which a listener was not told the last revision. */
  stale: number
  starved: number
  /** Listeners that the Content Lake has cut off. */
  cut: number
}

process.on('message', (revisions: [id: string, revision: string][]) => {
  const final = new Map(revisions)
  const sum = (of: (listener: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + of(one), 0)
  const heard: Heard = {
    events: sum(({ events }) => events),
    broken: sum(({ broken }) => broken),
    stale: sum(
      ({ revisions }) => [...revisions].filter(([id, revision]) => final.get(id) !== revision).length,
    ),
    starved: all.filter(({ events }) => events === 0).length,
    cut: all.filter(({ isCut }) => isCut).length,
  }
  process.send?.(heard)
})
process.send?.('ready')
