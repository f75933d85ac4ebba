import { type Content, openRenderedSite } from './open-rendered-site.ts'

export interface RenderedPage {
  /** The main part as HTML. */
  html: string
  /** What one reads in it, on one line. */
  text: string
}

/**
 * The compiled site, for tests of what pages say. Pages are rendered as the publisher does it, of the content given.
 *
 * @param now the instant at which they are read
 */
export async function renderedPages(now: string) {
  const { load, render } = await openRenderedSite()
  return async (path: string, content: Content): Promise<RenderedPage> => {
    load(content, now)
    const page = await render(path)
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
