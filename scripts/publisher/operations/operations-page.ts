import { formatInstant } from '@iqz/shared/calendar/german/format-date.ts'
import { toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { html } from 'hono/html'
import { type Fragment, plainPage } from '../../plain-page/plain-page.ts'
import type { health } from '../health.ts'
import { STEPS, type Step, type Trigger } from '../loop/publish-report.ts'
import type { ListedRelease } from '../releases/list-releases.ts'
import type { PastPublish } from './publish-history.ts'

type Health = ReturnType<typeof health>
type Place = { documentId?: string | undefined; type?: string | undefined; field?: string | undefined }

const TRIGGERS: Record<Trigger, string> = {
  start: 'Start des Dienstes',
  webhook: 'Änderung im Studio',
  reconcile: 'Abgleich mit dem Studio',
  moment: 'Zeitpunkt erreicht',
  retry: 'Neuer Versuch',
}

const STEP_NAMES: Record<Step, string> = {
  fetch: 'Holen',
  update: 'Abgleichen',
  render: 'Erzeugen',
  write: 'Schreiben',
  switch: 'Umschalten',
}

/**
 * The page on which who runs the site sees how it is: state, queue, what went wrong and where to mend it, the last
 * publishes and the releases kept. In German, times in Berlin; needs no JavaScript.
 *
 * @param parts.health in full, as `/health` tells it on this machine
 * @param parts.publishes newest first
 * @param parts.releases oldest first, or why they cannot be listed
 * @param parts.studioUrl without a slash at the end; null where nobody knows it, then documents are named without a link
 */
export function operationsPage(parts: {
  health: Health
  publishes: readonly PastPublish[]
  releases: readonly ListedRelease[] | Error
  studioUrl: string | null
  /** Absolute; commands that are shown name it, as they are typed where the service's environment is not known. */
  dataDir: string
  now: Date
}): Promise<string> {
  const { health: state } = parts
  const content = html`<p>Stand: ${when(parts.now.toISOString())}. Wer die Seite neu lädt, sieht den neuesten.</p>
${summary(state)}
${trouble(state)}
${troubles(state)}
${failures(state, parts.studioUrl)}
${problems(state, parts.studioUrl)}
${publishes(parts.publishes)}
${releases(parts.releases, state.release?.id ?? null, parts.dataDir)}`
  return plainPage({ title: 'Betrieb der Website', content })
}

const when = (instant: string) => formatInstant(toInstant(new Date(instant)))
const number = (value: number) => value.toLocaleString('de-DE')
const seconds = (ms: number) => `${(ms / 1000).toLocaleString('de-DE', { maximumFractionDigits: 2 })}\u00a0s`

function summary({ status, release, queue, nextMoment }: Health): Fragment {
  return html`<section aria-labelledby="zustand">
<h2 id="zustand">Zustand</h2>
<p class="state">${status === 'ok' ? 'Alles in Ordnung.' : 'Es gibt eine Störung.'}</p>
<dl>
<dt>Version</dt>
<dd>${
    release === null
      ? 'Noch nichts veröffentlicht.'
      : html`${release.id}, veröffentlicht am ${when(release.createdAt)}, ${number(release.paths)} Adressen`
  }</dd>
${release?.rolledBackFrom ? html`<dt>Zurückgesetzt</dt><dd>von Version ${release.rolledBackFrom}; die nächste Änderung von Inhalten veröffentlicht wieder den neuesten Stand.</dd>` : ''}
<dt>Warteschlange</dt>
<dd>${queue.pending === 0 ? 'leer' : `${number(queue.pending)} Änderungen, die älteste wartet seit ${number(queue.oldestSeconds)} s`}</dd>
<dt>Ändert sich von selbst</dt>
<dd>${nextMoment === null ? 'zu keinem bekannten Zeitpunkt' : when(nextMoment)}</dd>
</dl>
</section>`
}

function trouble({ lastError }: Health): Fragment | '' {
  if (lastError === null) return ''
  return html`<section aria-labelledby="stoerung">
<h2 id="stoerung">Störung</h2>
<p>Seit dem ${when(lastError.since)} kann nichts veröffentlicht werden; die Website bleibt, wie sie ist.
Nächster Versuch: ${when(lastError.nextAttemptAt)} (bisher ${number(lastError.attempts)}).</p>
<p><code lang="en">${lastError.message}</code></p>
</section>`
}

function troubles({ troubles: found }: Health): Fragment | '' {
  if (found.length === 0) return ''
  return html`<section aria-labelledby="hinweise">
<h2 id="hinweise">Weitere Störungen</h2>
<p>Änderungen werden auf dieser Website weiter veröffentlicht.</p>
<ul>${found.map(({ message, since }) => html`<li>Seit dem ${when(since)}: <code lang="en">${message}</code></li>`)}</ul>
</section>`
}

function failures({ failures: found, failureCount }: Health, studioUrl: string | null): Fragment | '' {
  if (failureCount === 0) return ''
  return html`<section aria-labelledby="seiten">
<h2 id="seiten">Seiten, die nicht erzeugt werden konnten (${number(failureCount)})</h2>
<p>Sie zeigen ihren letzten guten Stand und werden wieder versucht.</p>
<ul>${found.map((failure) => html`<li><strong>${failure.path}</strong>${place(failure, studioUrl)}<br><code lang="en">${failure.message}</code></li>`)}</ul>
</section>`
}

function problems({ problems: found, problemCount }: Health, studioUrl: string | null): Fragment {
  return html`<section aria-labelledby="inhalte">
<h2 id="inhalte">Fehler in Inhalten (${number(problemCount)})</h2>
${
  problemCount === 0
    ? html`<p>Keine bekannt.</p>`
    : html`<p>Die Website umgeht sie, so gut es geht.</p>
<ul>${found.map((problem) => html`<li>${problem.message}${place(problem, studioUrl)}</li>`)}</ul>`
}
</section>`
}

/** Which document, with a link to where it is mended; a page that threw may not know its type. */
function place({ documentId, type, field }: Place, studioUrl: string | null): Fragment | '' {
  if (documentId === undefined) return ''
  const intent = `id=${encodeURIComponent(documentId)}${type ? `;type=${encodeURIComponent(type)}` : ''}`
  const name = type ? `${type} ${documentId}` : documentId
  return html` – ${studioUrl === null ? name : html`<a href="${studioUrl}/intent/edit/${intent}/">${name} im Studio öffnen</a>`}${field ? html`, Feld <code>${field}</code>` : ''}`
}

function publishes(past: readonly PastPublish[]): Fragment {
  return html`<section aria-labelledby="letzte">
<h2 id="letzte">Letzte Veröffentlichungen</h2>
${past.length === 0 ? html`<p>Noch keine.</p>` : ''}
${past.map(
  (publish) => html`<article>
<h3>${when(publish.at)}: ${TRIGGERS[publish.trigger]}</h3>
<p>${publish.release === null ? 'Nichts hat sich geändert.' : `Version ${publish.release}: ${number(publish.changed)} geändert, ${number(publish.removed)} entfernt, ${number(publish.failures)} fehlgeschlagen.`}
${number(publish.documents.count)} Dokumente, ${number(publish.rendered.count)} Seiten und Dateien erzeugt.</p>
<p>Dauer ${seconds(publish.ms.total)}: ${STEPS.map((step) => `${STEP_NAMES[step]} ${seconds(publish.ms[step])}`).join(', ')}</p>
${publish.rendered.paths.length === 0 ? '' : html`<details><summary>Adressen${publish.rendered.count > publish.rendered.paths.length ? ` (die ersten ${publish.rendered.paths.length})` : ''}</summary><ul>${publish.rendered.paths.map((path) => html`<li>${path}</li>`)}</ul></details>`}
</article>`,
)}
</section>`
}

/** One word for a shell, whatever it holds. */
const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

function releases(kept: readonly ListedRelease[] | Error, liveId: string | null, dataDir: string): Fragment {
  return html`<section aria-labelledby="versionen">
<h2 id="versionen">Aufbewahrte Versionen</h2>
<p>Zurücksetzen, im Ordner des Portals: <code>DATA_DIR=${shellWord(dataDir)} npm run releases -- rollback NUMMER</code></p>
${
  kept instanceof Error
    ? html`<p><code lang="en">${kept.message}</code></p>`
    : html`<ul>${kept
        .toReversed()
        .map(
          (release) =>
            html`<li>${release.id}${release.id === liveId ? html` <strong>(wird gezeigt)</strong>` : ''}, ${
              'damaged' in release
                ? html`beschädigt: <code lang="en">${release.damaged}</code>`
                : `${when(release.createdAt)}, ${TRIGGERS[release.trigger as Trigger] ?? release.trigger}`
            }</li>`,
        )}</ul>`
}
</section>`
}
