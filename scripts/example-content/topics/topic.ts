import type { IllustrationName } from '../illustrations/illustrations.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { figure } from '../writing/figure.ts'
import { portableText } from '../writing/portable-text.ts'
import { slugged } from '../writing/slugged.ts'

export interface TopicText {
  slug: string
  title: string
  teaser: string
  body: string
  image: IllustrationName
}

/** A Handlungsfeld; `order` is its place in the list of all topics, counted from 1. */
export function topic({ slug, title, teaser, body, image }: TopicText, order: number): ExampleDocument {
  return { ...slugged('topic', slug), title, teaser, body: portableText(body), image: figure(image), order }
}
