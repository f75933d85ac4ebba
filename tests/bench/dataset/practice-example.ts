import type { PracticeExample } from '@iqz/shared/content/sanity.types.ts'
import { carrierKinds } from '@iqz/shared/vocabulary/carrier-kinds.ts'
import { targetGroups } from '@iqz/shared/vocabulary/target-groups.ts'
import { contact } from '../../../scripts/example-content/writing/contact.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { body } from './body.ts'
import { person, slugOf, teaser, title } from './german.ts'
import { keysOf } from './keys-of.ts'
import type { Setting } from './setting.ts'

/** A Beispiel guter Praxis from one of the municipalities. */
export function practiceExample(setting: Setting, number: number): Written<PracticeExample> {
  const { random } = setting
  const heading = title(random)
  const image = setting.image(70)
  return {
    _id: `practiceExample-${number}`,
    _type: 'practiceExample',
    title: heading,
    slug: { _type: 'slug', current: slugOf(heading, number) },
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
