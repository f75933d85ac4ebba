import type { ExampleDocument } from '../../../scripts/example-content/writing/example-document.ts'
import { article } from './article.ts'
import { course } from './course.ts'
import { event } from './event.ts'
import { eventSeries } from './event-series.ts'
import { manager } from './manager.ts'
import { municipality } from './municipality.ts'
import { organisation } from './organisation.ts'
import { page } from './page.ts'
import { practiceExample } from './practice-example.ts'
import { type Proportions, proportionsOf } from './proportions.ts'
import { seededRandom } from './random.ts'
import { Setting } from './setting.ts'
import { siteSettings } from './site-settings.ts'
import { topic } from './topic.ts'

/** In this order, as a document may refer only to those before it. */
const makers: [type: keyof Proportions, make: (setting: Setting, number: number) => ExampleDocument][] = [
  ['municipality', municipality],
  ['topic', topic],
  ['page', page],
  ['organisation', organisation],
  ['article', article],
  ['practiceExample', practiceExample],
  ['eventSeries', eventSeries],
  ['event', event],
  ['course', course],
  ['manager', manager],
  ['siteSettings', siteSettings],
]

/**
 * The documents of a dataset of any size, in an order in which they can be stored: the same ones for the same arguments.
 * They are made one by one, as a hundred thousand need not be in memory together. Ids are the type and a number from 1
 * (`article-1`), for municipalities their key.
 *
 * @param documents how many, 100 to 100,000
 * @param imageIds ids of the image assets they may show, which must be stored before
 */
export function* generateDocuments(
  documents: number,
  imageIds: readonly string[],
  seed = 1,
): Generator<ExampleDocument> {
  const counts = proportionsOf(documents)
  const setting = new Setting(seededRandom(seed), counts, imageIds)
  for (const [type, make] of makers) {
    for (let number = 1; number <= counts[type]; number++) yield make(setting, number)
  }
}
