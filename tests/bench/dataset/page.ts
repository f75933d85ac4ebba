import type { Page } from '@iqz/shared/content/sanity.types.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { body } from './body.ts'
import { slugOf, teaser, title } from './german.ts'
import type { Setting } from './setting.ts'

/** A page such as the Impressum. */
export function page(setting: Setting, number: number): Written<Page> {
  const heading = title(setting.random)
  return {
    _id: `page-${number}`,
    _type: 'page',
    title: heading,
    slug: { _type: 'slug', current: slugOf(heading, number) },
    teaser: teaser(setting.random),
    body: body(setting.random, 8),
  }
}
