import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { nextVersions } from '@iqz/shared/calendar/versions/next-versions.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { compileSite } from '../../../scripts/build/compile-site.ts'
import { createLog } from '../../../scripts/log/create-log.ts'
import { startPublisher } from '../../../scripts/publisher/publisher.ts'
import { withdraw } from '../../../studio/src/event-changes/withdraw.ts'
import { openTarget } from '../../contract/target.ts'
import { freePort } from '../../portal/free-port.ts'

export type Event = DocumentOfType<'event'>
/** An event as a test writes it down. */
type WrittenEvent = Pick<Event, '_id'> & Partial<Event>

const SETTINGS = { _id: 'siteSettings', _type: 'siteSettings', title: 'IQZ', email: 'post@example.org' }

export type CalendarPortal = Awaited<ReturnType<typeof openCalendarPortal>>

/**
 * The real Content Lake, the real publisher and the compiled site, with a few events, on a clock of its own.
 *
 * @param start what the clock says at first; it is set on by hand
 */
export async function openCalendarPortal(start: string, events: readonly WrittenEvent[]) {
  const folder = await mkdtemp(join(tmpdir(), 'calendar-portal-'))
  const clock = { now: new Date(start) }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const secret = randomUUID()
  const lake = await openTarget({ webhook: { url: `${url}/webhook`, secret } })

  /** Publishes an event as the Studio's button does, which writes down since when its entries say what they say. */
  async function publish(event: WrittenEvent): Promise<void> {
    const { _id } = event
    const draftId = `drafts.${_id}`
    const [published, draft] = await Promise.all(
      [_id, draftId].map(async (id) => (await lake.client.getDocument<Event>(id)) ?? null),
    )
    const document = { ...(draft ?? published), ...event, _type: 'event' } as Event
    const versions = nextVersions(document, published ?? null, toInstant(clock.now))
    // The Content Lake goes by the clock of the machine, and versions are held against what it says.
    const calendarVersions = versions.map((version) => ({ ...version, publishedAt: toInstant(new Date()) }))
    await lake.client.createOrReplace({ ...document, _id: draftId, calendarVersions })
    await lake.client.action({
      actionType: 'sanity.action.document.publish',
      draftId,
      publishedId: _id,
    })
  }

  async function event(id: string): Promise<Event> {
    const found = await lake.client.getDocument<Event>(id)
    if (!found) throw new Error(`The event ${id} is not published.`)
    return found
  }

  await lake.client.createOrReplace(SETTINGS)
  for (const event of events) await publish(event)
  const publisher = await startPublisher({
    dataDir: folder,
    port,
    siteUrl: url,
    lake: lake.forPublisher,
    webhookSecret: secret,
    siteDir: await compileSite(),
    log: createLog('publisher', 'silent'),
    now: () => clock.now,
  })
  return {
    url,
    clock,
    /** Changes an event with a patch of the Studio, and publishes it. */
    async change(id: string, { set = {}, unset = [] }: { set?: Partial<Event>; unset?: string[] }) {
      const gone = Object.fromEntries(unset.map((field) => [field, undefined]))
      await publish({ _id: id, ...set, ...gone })
    },
    /** Takes an event off the site as the Studio does. */
    withdraw: async (id: string) => withdraw(lake.client, await event(id), toInstant(clock.now)),
    /** An event as it is published. */
    event,
    async close(): Promise<void> {
      await publisher.close()
      await lake.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
