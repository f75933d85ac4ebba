import type { Account } from '../accounts/account.ts'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import { attemptDelivery } from './attempt-delivery.ts'
import { deliveryOf } from './pending-deliveries.ts'
import type { Webhook, WebhookDefinition } from './webhook.ts'
import { type Attempt, PUBLISHER_WEBHOOK } from './webhook-registry.ts'

/** A webhook as it is told to those who manage it: without its secret, with how it is doing. */
export type ShownWebhook = Omit<Webhook, 'secret'> & {
  type: 'document'
  signed: boolean
  /** Transactions it has not been told of, or that it does not ask for. */
  behind: number
  failures: number
  /** ISO 8601, UTC */
  nextAttemptAt: string | null
}

/**
 * What those who run the portal do with webhooks, by command, by the API or on the operators' page; each change is written
 * down in the audit trail.
 */
export class WebhookDesk {
  readonly #lake: ContentLake

  constructor(lake: ContentLake) {
    this.#lake = lake
  }

  all(): ShownWebhook[] {
    return this.#lake.webhooks.all().map((webhook) => this.#shown(webhook))
  }

  /** @throws ApiError 404 */
  get(id: string): ShownWebhook {
    return this.#shown(this.#find(id))
  }

  /** What was tried last, newest first. */
  attempts(id: string, limit: number): Attempt[] {
    return this.#lake.webhooks.attempts(this.#find(id).id, limit)
  }

  add(definition: WebhookDefinition, actor: Account): ShownWebhook {
    const { webhooks, store } = this.#lake
    const added = webhooks.add(definition, store.sequence)
    this.#note('webhook added', actor, `${added.id} "${added.name}" ${added.url}`)
    return this.#shown(added)
  }

  /** @throws ApiError 404; 409 for the webhook of the publisher. */
  switch(id: string, off: boolean, actor: Account): ShownWebhook {
    const webhook = this.#findAdded(id)
    if (off !== webhook.isDisabledByUser) {
      this.#lake.webhooks.switch(webhook, off, this.#lake.store.sequence)
      this.#note('webhook switched', actor, `${id} ${off ? 'off' : 'on'}`)
    }
    return this.get(id)
  }

  /** @throws as above */
  remove(id: string, actor: Account): void {
    const webhook = this.#findAdded(id)
    this.#lake.webhooks.remove(id)
    this.#note('webhook removed', actor, `${id} "${webhook.name}"`)
  }

  /** Tries at once what waits for its next attempt. */
  retry(id: string, actor: Account): ShownWebhook {
    this.#lake.webhooks.hurry(this.#find(id).id)
    this.#note('webhook hurried', actor, id)
    return this.get(id)
  }

  /**
   * Sends a change once more, with the same idempotency key.
   *
   * @throws ApiError 404 when history does not know it or the webhook does not ask for it; 409 while other changes wait,
   * which it would overtake.
   */
  async resend(
    id: string,
    change: { transactionId: string; documentId: string },
    actor: Account,
  ): Promise<Attempt> {
    const webhook = this.#find(id)
    if (this.#shown(webhook).behind > 0) {
      throw plainError(409, 'Changes are waiting for this webhook; what is sent again would overtake them')
    }
    const delivery = await deliveryOf(this.#lake, webhook, change)
    if (!delivery) {
      const { transactionId, documentId } = change
      throw plainError(404, `There is nothing to send of "${documentId}" in transaction "${transactionId}"`)
    }
    this.#note('webhook sent again', actor, `${id} ${change.transactionId} ${change.documentId}`)
    const attempt = await attemptDelivery(this.#lake, webhook, delivery, new AbortController().signal)
    this.#lake.webhooks.keep(attempt)
    return attempt
  }

  #find(id: string): Webhook {
    const webhook = this.#lake.webhooks.get(id)
    if (!webhook) throw plainError(404, `There is no webhook "${id}"`)
    return webhook
  }

  #findAdded(id: string): Webhook {
    if (id === PUBLISHER_WEBHOOK)
      throw plainError(409, 'The webhook of the publisher belongs to the portal itself')
    return this.#find(id)
  }

  #shown({ secret, ...webhook }: Webhook): ShownWebhook {
    const { webhooks, store } = this.#lake
    const { deliveredThrough, failures, nextAttemptAt } = webhooks.progress(webhook.id, store.sequence)
    const behind = webhook.isDisabledByUser ? 0 : store.sequence - deliveredThrough
    return { ...webhook, type: 'document', signed: secret !== undefined, behind, failures, nextAttemptAt }
  }

  #note(event: Parameters<ContentLake['audit']['note']>[0], { id }: Account, subject: string): void {
    this.#lake.audit.note(event, { actor: id, subject })
  }
}
