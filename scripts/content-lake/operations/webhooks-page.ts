import { formatInstant } from '@iqz/shared/calendar/german/format-date.ts'
import { toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { html } from 'hono/html'
import type { Fragment } from '../../plain-page/plain-page.ts'
import type { Operation } from '../webhooks/webhook.ts'
import type { ShownWebhook } from '../webhooks/webhook-desk.ts'
import { type Attempt, PUBLISHER_WEBHOOK } from '../webhooks/webhook-registry.ts'
import { lakeOperationsPage } from './lake-operations-page.ts'

const OPERATIONS: Record<Operation, string> = { create: 'Anlegen', update: 'Ändern', delete: 'Löschen' }

/** What the page tells of a webhook. */
export interface WebhookReport {
  webhook: ShownWebhook
  /** Newest first. */
  attempts: readonly Attempt[]
}

/**
 * The page on which those who run the portal see who is told of changes, whether that works, and what was tried last; and
 * where they try again, send again and switch off. In German, times in Berlin; needs no JavaScript.
 *
 * @param fault why what was asked for was not done, in German
 */
export function webhooksPage(reports: readonly WebhookReport[], fault?: string): Promise<string> {
  const content = html`<p>Webhooks melden anderen Programmen, was sich an den Inhalten geändert hat, eines nach dem anderen in der
Reihenfolge der Änderungen. Stand: ${when(new Date().toISOString())}. Wer die Seite neu lädt, sieht den neuesten.</p>
${reports.length === 0 ? html`<p>Es sind keine Webhooks eingerichtet.</p>` : reports.map(section)}
<h2>Einrichten und entfernen</h2>
<p>Auf dem Server: <code lang="en">npm run content -- webhooks</code></p>`
  return lakeOperationsPage('Webhooks', content, fault)
}

const when = (instant: string) => formatInstant(toInstant(new Date(instant)))

function section({ webhook, attempts }: WebhookReport): Fragment {
  const { id, name, url, rule, includeDrafts, signed } = webhook
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<p class="state">${stateOf(webhook)}</p>
<dl>
<dt>Adresse</dt><dd><code>${url}</code></dd>
<dt>Meldet</dt><dd>${rule.on.map((operation) => OPERATIONS[operation]).join(', ')}${includeDrafts ? ', auch von Entwürfen' : ''}${rule.filter ? html`; nur <code lang="en">${rule.filter}</code>` : ''}</dd>
<dt>Unterschrieben</dt><dd>${signed ? 'ja' : 'nein'}</dd>
<dt>Letzte Antwort</dt><dd>${attempts[0] ? outcomeOf(attempts[0]) : 'Es wurde noch nichts gesendet.'}</dd>
</dl>
${buttons(webhook)}
${attempts.length === 0 ? '' : html`<details><summary>Letzte Versuche (${attempts.length})</summary><ol>${attempts.map((attempt) => line(attempt, webhook))}</ol></details>`}
</section>`
}

function stateOf({ isDisabledByUser, failures, behind, nextAttemptAt }: ShownWebhook): string {
  if (isDisabledByUser) return 'Ausgeschaltet. Was inzwischen geschieht, wird nicht nachgeholt.'
  if (failures > 0) {
    const next = nextAttemptAt ? ` Nächster Versuch: ${when(nextAttemptAt)}.` : ''
    const waiting = behind > 1 ? ` Bis zu ${behind.toLocaleString('de-DE')} Änderungen warten.` : ''
    return `Die Zustellung ist gestört: ${failures === 1 ? 'ein Versuch' : `${failures.toLocaleString('de-DE')} Versuche`} ohne Erfolg.${waiting}${next}`
  }
  return behind > 0 ? 'Es wird gerade zugestellt.' : 'Alles ist zugestellt.'
}

function outcomeOf({ status, error, at }: Attempt): Fragment {
  return status === null
    ? html`keine Antwort, ${when(at)}: <code lang="en">${error}</code>`
    : html`${status} (${status < 300 ? 'angenommen' : 'abgelehnt'}), ${when(at)}`
}

function buttons({ id, name, isDisabledByUser, failures }: ShownWebhook): Fragment {
  const retry = !isDisabledByUser && failures > 0
  const offered = [
    retry ? button({ webhook: id, action: 'retry' }, 'Jetzt versuchen', name) : '',
    id === PUBLISHER_WEBHOOK
      ? ''
      : button(
          { webhook: id, action: isDisabledByUser ? 'on' : 'off' },
          isDisabledByUser ? 'Einschalten' : 'Ausschalten',
          name,
        ),
  ]
  return html`<div class="buttons">${offered}</div>`
}

function line(attempt: Attempt, { id, behind }: ShownWebhook): Fragment {
  const { at, documentId, transactionId, operation, ms } = attempt
  // What is sent again may not overtake what waits.
  const again =
    documentId !== '' && behind === 0
      ? button(
          { webhook: id, action: 'resend', transactionId, documentId },
          'Noch einmal senden',
          `${documentId}, ${when(at)}`,
        )
      : ''
  const what =
    documentId === ''
      ? ''
      : html`<code>${documentId}</code>, ${OPERATIONS[operation as Operation] ?? operation}: `
  return html`<li>${what}${outcomeOf(attempt)}, ${ms.toLocaleString('de-DE')} ms ${again}</li>`
}

/** @param of what a button is for, told to those who do not see where it stands */
function button(fields: Record<string, string>, label: string, of: string): Fragment {
  return html`<form method="post" action="/betrieb/webhooks">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button>${label}<span class="unseen">: ${of}</span></button></form>`
}
