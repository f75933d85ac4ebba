/** By hand: `node tests/faults/by-hand/storm-at-once.ts [DELIVERIES]` (3000) sends deliveries at once, and tells how long a visitor waits meanwhile. */
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { sendWebhook } from '../../../scripts/publisher/testing/send-webhook.ts'
import { percentile } from '../../bench/percentile.ts'
import { openSmallPortal } from '../small-portal/small-portal.ts'
import { timed } from '../timed.ts'

// Who sends and who visits have threads of their own, so that nothing but the publisher keeps the publisher's busy.
if (isMainThread) await measure(Number(process.argv[2] ?? 3_000))
else if ('deliveries' in workerData) await send(workerData)
else await visit(workerData)

async function measure(deliveries: number): Promise<void> {
  const portal = await openSmallPortal({ webhooks: false })
  await portal.put('eins', 'Text')
  await portal.start()
  const part = async (data: object) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { url: portal.url, ...data } })
    return (await once(worker, 'message'))[0]
  }
  async function visitorDuring(work: Promise<unknown>) {
    const over = new Int32Array(new SharedArrayBuffer(4))
    const visitor = part({ over })
    await work
    Atomics.store(over, 0, 1)
    return visitor
  }
  const quiet = await visitorDuring(pause(2_000))
  const storm = part({ deliveries })
  const stormy = await visitorDuring(storm)
  console.log({ deliveries, tookMs: await storm, visitorBefore: quiet, visitorMeanwhile: stormy })
  await portal.close()
}

async function visit({ url, over }: { url: string; over: Int32Array }): Promise<void> {
  const times: number[] = []
  while (Atomics.load(over, 0) === 0) await timed(times, async () => (await fetch(`${url}/eins/`)).text())
  const ms = (percent: number) => Math.round(percentile(times, percent))
  parentPort?.postMessage({ asked: times.length, p50: ms(50), p99: ms(99), longest: ms(100) })
}

async function send({ url, deliveries }: { url: string; deliveries: number }): Promise<void> {
  const began = performance.now()
  const sent = Array.from({ length: deliveries }, (_, number) => sendWebhook(url, `article-${number}`))
  const refused = (await Promise.all(sent)).filter(({ status }) => status !== 200).length
  if (refused > 0) throw new Error(`${refused} deliveries were refused.`)
  parentPort?.postMessage(Math.round(performance.now() - began))
}
