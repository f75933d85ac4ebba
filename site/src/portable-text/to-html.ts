import {
  type PortableTextBlockComponent,
  type PortableTextHtmlComponents,
  toHTML,
} from '@portabletext/to-html'
import { type DownloadLike, downloadHtml, type FileAssetLike } from '../images/download-html.ts'
import { figureHtml } from '../images/figure-html.ts'
import type { ImageAsset } from '../images/image-asset.ts'
import type { FigureLike } from '../images/picture-html.ts'
import { escaped } from './escaped.ts'
import { headingsAmong } from './headings.ts'
import { readableBlocks } from './readable-blocks.ts'
import { safeHref } from './safe-href.ts'

/** What a text needs to know of other documents. */
export interface TextContext {
  /** Path of a published document's page, null when there is none. */
  pathOf(id: string): string | null
  /** What is known of an uploaded image, null when it is not published. */
  imageAsset(id: string): ImageAsset | null
  /** Asset document of an uploaded file. */
  fileAsset(id: string): FileAssetLike | null
  /** Levels to lower headings by, where the text stands under a heading of the page's own. */
  shift?: number | undefined
  /** Prefix of the anchors of headings; one for each text where a page shows several. */
  anchor?: string | undefined
}

/**
 * Takes Portable Text as documents hold it, faulty entries included; gives HTML in which everything from content is
 * escaped. Unknown blocks, marks and styles are passed over, their text kept; links that lead nowhere are plain text.
 */
export function portableTextHtml(value: unknown, context: TextContext): string {
  const blocks = readableBlocks(value)
  const ids = new Map(headingsAmong(blocks, context.anchor).map(({ key, id }) => [key, id]))
  const heading =
    (level: number): PortableTextBlockComponent =>
    ({ children, value }) => {
      if (!children) return ''
      const tag = `h${Math.min(level + (context.shift ?? 0), 6)}`
      const id = level === 2 ? ids.get(value._key ?? '') : undefined
      return `<${tag}${id ? ` id="${id}"` : ''}>${children}</${tag}>`
    }
  const components: Partial<PortableTextHtmlComponents> = {
    block: {
      normal: ({ children }) => (children ? `<p>${children}</p>` : ''),
      blockquote: ({ children }) => `<blockquote><p>${children ?? ''}</p></blockquote>`,
      h2: heading(2),
      h3: heading(3),
    },
    marks: {
      link: ({ children, value }) => anchor(safeHref(value?.href), unbroken(children, value?.href)),
      internalLink: ({ children, value }) => anchor(context.pathOf(value?.target?._ref ?? ''), children),
    },
    types: {
      figure: ({ value }) => figureHtml(value as FigureLike, context.imageAsset(value?.asset?._ref ?? '')),
      callout: ({ value }) => callout(value),
      download: ({ value }) =>
        downloadHtml(value as DownloadLike, context.fileAsset(value?.asset?._ref ?? '')),
    },
    unknownType: () => '',
    unknownMark: ({ children }) => children,
    unknownBlockStyle: ({ children }) => (children ? `<p>${children}</p>` : ''),
    unknownList: ({ children }) => `<ul>${children}</ul>`,
    unknownListItem: ({ children }) => `<li>${children}</li>`,
  }
  return toHTML(blocks, { components, onMissingComponent: false })
}

/** Keeps a telephone number on one line; text that holds markup stays as it is. */
function unbroken(children: string, href: unknown): string {
  const number = typeof href === 'string' && href.trim().startsWith('tel:') && !children.includes('<')
  return number ? children.replaceAll(' ', '&nbsp;') : children
}

function anchor(href: string | null | undefined, children: string): string {
  return href ? `<a href="${escaped(href)}">${children}</a>` : children
}

function callout(value: { title?: unknown; text?: unknown } | null | undefined): string {
  const title = escaped(value?.title)
  const text = escaped(value?.text)
  if (!title && !text) return ''
  const head = title ? `<p class="callout__title">${title}</p>` : ''
  return `<div class="callout" role="note">${head}${text ? `<p>${text}</p>` : ''}</div>`
}
