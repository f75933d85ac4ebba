import type { ContentLake } from '../content-lake.ts'
import { deliverInOrder } from './deliver-in-order.ts'

/** The running delivery of webhooks. */
export interface Webhooks {
  /** Stops at once; what is not delivered yet is delivered after the next start. */
  stop(): Promise<void>
}

/**
 * Tells the receiver of each webhook of every change that it asked for. Webhooks wait neither for each other nor do
 * commits wait for them.
 */
export function startWebhooks(lake: ContentLake): Webhooks {
  const running = new Map<string, { stopping: AbortController; ended: Promise<void> }>()
  let stopped = false
  const bringInLine = () => {
    if (stopped) return
    const wanted = lake.webhooks.all().filter(({ isDisabledByUser }) => !isDisabledByUser)
    for (const [id, { stopping }] of running) {
      if (wanted.some((webhook) => webhook.id === id)) continue
      stopping.abort()
      running.delete(id)
    }
    for (const webhook of wanted) {
      if (running.has(webhook.id)) continue
      const stopping = new AbortController()
      const ended = deliverInOrder(lake, webhook, stopping.signal).catch((error) => {
        lake.log.error({ err: error, webhook: webhook.id }, 'a webhook cannot keep how far it has come')
      })
      running.set(webhook.id, { stopping, ended })
    }
  }
  bringInLine()
  lake.webhooks.onChange(bringInLine)
  return {
    stop: async () => {
      stopped = true
      for (const { stopping } of running.values()) stopping.abort()
      await Promise.all([...running.values()].map(({ ended }) => ended))
    },
  }
}
