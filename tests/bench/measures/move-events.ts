import type { BenchPortal } from '../services/bench-portal.ts'
import { someDocuments } from './some-documents.ts'
import { type Timing, timeChange } from './time-change.ts'

/** Events moved to another day: months, lists, topics and feeds change with them. */
export async function moveEvents(portal: BenchPortal, count: number): Promise<Timing[]> {
  const timings: Timing[] = []
  for (const [index, { _id, slug }] of (await someDocuments(portal, 'event', count)).entries()) {
    const day = new Date(Date.now() + (30 + index) * 86_400_000).toISOString().slice(0, 10)
    const mark = `Verlegung ${index}-${Date.now()}`
    const change = () =>
      portal.client.patch(_id).set({ allDay: true, startDate: day, endDate: day, title: mark }).commit()
    timings.push(
      await timeChange(portal, `/veranstaltungen/${slug}/`, change, (_, text) => text.includes(mark)),
    )
  }
  return timings
}
