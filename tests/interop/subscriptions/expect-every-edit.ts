import { expect } from 'vitest'
import { eventually } from '../../portal/eventually.ts'
import { inOrder, type ReadOccurrence } from '../readers/reading.ts'
import { EDITS, FIRST_EVENTS } from './edits-over-time.ts'
import { openCalendarPortal } from './open-calendar-portal.ts'
import type { Subscribe } from './subscriber.ts'

const ALL = '/kalender/alle.ics'
const ONE = '/veranstaltungen/fachtag.ics'

/**
 * Subscribes to all events and to one of them, makes every edit, and expects after each refresh that exactly what is true
 * then is shown: nothing twice, nothing that is gone. A feed that nothing changed answers with 304, and another refresh
 * changes nothing.
 */
export async function expectEveryEdit(subscribe: Subscribe): Promise<void> {
  const portal = await openCalendarPortal(EDITS[0]?.at ?? '', FIRST_EVENTS)
  const subscriber = await subscribe({ alle: portal.url + ALL, fachtag: portal.url + ONE })
  const ask = (path: string, known = '') =>
    fetch(portal.url + path, { headers: known ? { 'if-none-match': known } : {} })
  const tagOf = async (path: string) => (await ask(path)).headers.get('etag') ?? ''
  const isShown = async (truth: Record<string, ReadOccurrence[]>, what: string) => {
    await subscriber.refresh()
    const alle = inOrder(Object.values(truth).flat())
    expect(await subscriber.shows(), what).toEqual({ alle, fachtag: truth.fachtag })
  }

  try {
    const truth: Record<string, ReadOccurrence[]> = {}
    let all = ''
    let one = await tagOf(ONE)
    for (const { name, at, make, shown } of EDITS) {
      portal.clock.now = new Date(at)
      await make(portal)
      Object.assign(truth, shown)
      // Edits of several events may be published one by one, in the order in which they were made.
      await eventually(async () => {
        const text = (await (await ask(ALL)).text()).replaceAll('\r\n ', '').replace(/\\(.)/g, '$1')
        for (const { title } of Object.values(shown).flat()) expect(text).toContain(`SUMMARY:${title}\r\n`)
        expect(await tagOf(ALL)).not.toBe(all)
      })
      all = await tagOf(ALL)
      expect((await ask(ONE, one)).status, name).toBe(shown.fachtag && name !== EDITS[0]?.name ? 200 : 304)
      one = await tagOf(ONE)
      await isShown(truth, name)
    }
    expect([(await ask(ALL, all)).status, (await ask(ONE, one)).status]).toEqual([304, 304])
    await isShown(truth, 'without a change')
  } finally {
    await subscriber.close()
    await portal.close()
  }
}
