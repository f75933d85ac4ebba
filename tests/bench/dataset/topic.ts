import type { Topic } from '@iqz/shared/content/sanity.types.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { body } from './body.ts'
import { slugOf, teaser } from './german.ts'
import type { Setting } from './setting.ts'
import { words } from './words.ts'

/** A Handlungsfeld. */
export function topic(setting: Setting, number: number): Written<Topic> {
  const { random } = setting
  const theme = words.themes[(number - 1) % words.themes.length] ?? ''
  const heading =
    number <= words.themes.length ? theme : `${theme} ${Math.ceil(number / words.themes.length)}`
  return {
    _id: `topic-${number}`,
    _type: 'topic',
    title: heading,
    slug: { _type: 'slug', current: slugOf(theme, number) },
    teaser: teaser(random),
    body: body(random, 3),
    order: number,
  }
}
