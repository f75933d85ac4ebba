import { join } from 'node:path'
import { compileSite } from '../../scripts/build/compile-site.ts'
import type { PublishedDocument } from '../../scripts/publisher/content/content-source.ts'
import { loadCompiledSite } from '../../scripts/publisher/render/compiled-site.ts'
import { renderPath } from '../../scripts/publisher/render/render-path.ts'

export interface RenderedPage {
  /** The main part as HTML. */
  html: string
  /** What one reads in it, on one line. */
  text: string
}

/** Published documents as a test writes them down. */
export type Content = ({ _id: string; _type: string } & Record<string, unknown>)[]

/**
 * The compiled site, for tests of what pages say. Pages are rendered as the publisher does it, of the content given.
 *
 * @param now the instant at which they are read
 */
export async function renderedPages(now: string) {
  const site = await loadCompiledSite(join(await compileSite(), 'server/entry.mjs'))
  return async (path: string, content: Content): Promise<RenderedPage> => {
    const documents = content.map((document) => ({ _rev: 'r1', ...document })) as PublishedDocument[]
    site.portal.load(documents, { now: new Date(now) })
    const { bytes } = await renderPath(site, path, { siteUrl: 'https://iqz.example', limitMs: 20_000 })
    const page = Buffer.from(bytes).toString()
    const html = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    return { html, text: textOf(html) }
  }
}

/** Tags and white space become single spaces; what punctuation follows stands close again. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
