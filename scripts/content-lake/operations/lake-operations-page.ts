import { html } from 'hono/html'
import { type Fragment, plainPage } from '../../plain-page/plain-page.ts'

/** A page for those who run the editors' part of the portal, in German; a fault is told on top. */
export const lakeOperationsPage = (title: string, content: Fragment, fault?: string): Promise<string> =>
  plainPage({
    title,
    of: 'Betrieb der Redaktion',
    fault,
    content: html`${content}
<p><a href="/studio/">Zur Redaktion</a></p>`,
  })
