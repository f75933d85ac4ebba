import { escaped } from '../portable-text/escaped.ts'
import { safeHref } from '../portable-text/safe-href.ts'

/** A `source` as documents hold it; every field may be missing. */
export interface SourceLike {
  title?: string | undefined
  authors?: string | undefined
  publisher?: string | undefined
  year?: number | undefined
  url?: string | undefined
}

/** Takes a source; gives "Authors: Title. Publisher, Year" with the title linked, everything escaped. */
export function sourceHtml({ title, authors, publisher, year, url }: SourceLike): string {
  const name = escaped(title) || escaped(url)
  const href = safeHref(url)
  const work = href ? `<a href="${escaped(href)}">${name}</a>` : name
  const place = [escaped(publisher), escaped(year)].filter((part) => part !== '').join(', ')
  return `${authors ? `${escaped(authors)}: ` : ''}${work}${place ? `. ${place}` : ''}`
}
