import { join } from 'node:path'
import { compileSite } from '../../scripts/build/compile-site.ts'
import type { PublishedDocument } from '../../scripts/publisher/content/content-source.ts'
import { loadCompiledSite } from '../../scripts/publisher/render/compiled-site.ts'
import { renderPath } from '../../scripts/publisher/render/render-path.ts'

/** Published documents as a test writes them down. */
export type Content = readonly ({ _id: string; _type: string } & Record<string, unknown>)[]

/** The address that the site is rendered for. */
const SITE_URL = 'https://iqz.example'

/** The compiled site, compiled anew where it is not current; its paths are rendered as the publisher does it. */
export async function openRenderedSite() {
  const site = await loadCompiledSite(join(await compileSite(), 'server/entry.mjs'))
  return {
    /** Makes this the content, read at an instant. */
    load(content: Content, now: string): void {
      const documents = content.map((document) => ({ _rev: 'r1', ...document })) as PublishedDocument[]
      site.portal.load(documents, { now: new Date(now) })
    },
    /** All paths that there are. */
    paths: () => site.portal.paths(),
    /** What one path answers, as text; throws when it answers anything but 200. */
    async render(path: string): Promise<string> {
      const { bytes } = await renderPath(site, path, { siteUrl: SITE_URL, limitMs: 20_000 })
      return Buffer.from(bytes).toString()
    },
  }
}
