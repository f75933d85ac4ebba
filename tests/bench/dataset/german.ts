import { transliterate } from '@iqz/shared/text/transliterate.ts'
import type { Random } from './random.ts'
import { words } from './words.ts'

/** "Kreise entwickeln wohnortnahe Treffpunkte" */
export const title = (random: Random): string =>
  `${random.pick(words.subjects)} ${random.pick(words.verbs)} ${random.pick(words.adjectives)} ${random.pick(words.objects)}`

/** A sentence of ten to twenty words. */
export function sentence(random: Random): string {
  const objects = () => `${random.pick(words.adjectives)} ${random.pick(words.objects)}`
  const middle = random.chance(50) ? `${objects()} und ${objects()}` : objects()
  return `${random.pick(words.subjects)} ${random.pick(words.verbs)} ${middle}, ${random.pick(words.reasons)}.`
}

/** One to three sentences, as they stand above a text. */
export const teaser = (random: Random): string =>
  Array.from({ length: random.whole(1, 3) }, () => sentence(random)).join(' ')

/** "Derya Köster (Beispiel)" */
export const person = (random: Random): string =>
  `${random.pick(words.givenNames)} ${random.pick(words.familyNames)} (Beispiel)`

/** The slug of a title, with a number so that no two are alike. */
export const slugOf = (text: string, number: number): string =>
  `${transliterate(text).slice(0, 80)}-${number}`
