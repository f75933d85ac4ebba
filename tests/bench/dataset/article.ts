import type { Article } from '@iqz/shared/content/sanity.types.ts'
import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { body } from './body.ts'
import { person, slugOf, teaser, title } from './german.ts'
import { keysOf } from './keys-of.ts'
import type { Setting } from './setting.ts'

/** An article like any other, published before 2026-11; its related ones have lower numbers. */
export function article(setting: Setting, number: number): Written<Article> {
  const { random } = setting
  const heading = title(random)
  const image = setting.image(60)
  return {
    _id: `article-${number}`,
    _type: 'article',
    kind: random.chance(40) ? 'meldung' : random.pick(keysOf(articleKinds)),
    title: heading,
    slug: { _type: 'slug', current: slugOf(heading, number) },
    teaser: teaser(random),
    ...(image && { image }),
    body: body(
      random,
      random.whole(3, 12),
      number > 1 ? `article-${random.whole(1, number - 1)}` : undefined,
    ),
    topics: setting.topics(),
    related: setting.related(number),
    publishedAt: `${setting.day(2012, 2025)}T08:30:00Z`,
    ...(random.chance(40) && { authors: [person(random)] }),
    ...(random.chance(30) && { organisations: keyed('organisation', [setting.oneOf('organisation')]) }),
    ...(random.chance(30) && {
      sources: keyed('source', [
        { _type: 'source' as const, title: title(random), year: random.whole(2000, 2025) },
      ]),
    }),
    ...(random.chance(30) && {
      links: keyed('link', [
        { _type: 'webLink' as const, title: title(random), url: 'https://www.example.org/' },
      ]),
    }),
  }
}
