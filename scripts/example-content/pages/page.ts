import type { ExampleDocument } from '../writing/example-document.ts'
import { portableText } from '../writing/portable-text.ts'
import { slugged } from '../writing/slugged.ts'

interface PageText {
  slug: string
  title: string
  teaser: string
  body: string
}

/** Turns the text of a page of its own (Impressum and the like) into its document. */
export function page({ slug, title, teaser, body }: PageText): ExampleDocument {
  return { ...slugged('page', slug), title, teaser, body: portableText(body) }
}
