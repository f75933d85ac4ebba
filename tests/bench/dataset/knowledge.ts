import type { Article, Page, PracticeExample, Topic } from '@iqz/shared/content/sanity.types.ts'
import { articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { carrierKinds } from '@iqz/shared/vocabulary/carrier-kinds.ts'
import { targetGroups } from '@iqz/shared/vocabulary/target-groups.ts'
import { contact } from '../../../scripts/example-content/writing/contact.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { body } from './body.ts'
import { person, slugOf, teaser, title } from './german.ts'
import type { Setting } from './setting.ts'
import { words } from './words.ts'

const keysOf = <Key extends string>(titles: Record<Key, string>) => Object.keys(titles) as Key[]
const slug = (text: string, number: number) => ({ _type: 'slug' as const, current: slugOf(text, number) })

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
    slug: slug(heading, number),
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

/** A Beispiel guter Praxis from one of the municipalities. */
export function practiceExample(setting: Setting, number: number): Written<PracticeExample> {
  const { random } = setting
  const heading = title(random)
  const image = setting.image(70)
  return {
    _id: `practiceExample-${number}`,
    _type: 'practiceExample',
    title: heading,
    slug: slug(heading, number),
    municipality: setting.municipality(),
    teaser: teaser(random),
    ...(image && { image }),
    startYear: random.whole(2005, 2025),
    ongoing: random.chance(70),
    background: body(random, 2),
    goals: body(random, 1),
    content: body(random, 3),
    results: body(random, 1),
    carrierKind: random.pick(keysOf(carrierKinds)),
    carrierName: setting.place().displayName,
    contacts: keyed('contact', [contact({ name: person(random), email: 'beispiel@iqz-portal.example' })]),
    targetGroups: random.some(keysOf(targetGroups), 2),
    topics: setting.topics(),
    related: setting.related(),
    publishedAt: `${setting.day(2012, 2025)}T10:00:00Z`,
  }
}

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
    slug: slug(theme, number),
    teaser: teaser(random),
    body: body(random, 3),
    order: number,
  }
}

/** A page such as the Impressum. */
export function page(setting: Setting, number: number): Written<Page> {
  const heading = title(setting.random)
  return {
    _id: `page-${number}`,
    _type: 'page',
    title: heading,
    slug: slug(heading, number),
    teaser: teaser(setting.random),
    body: body(setting.random, 8),
  }
}
