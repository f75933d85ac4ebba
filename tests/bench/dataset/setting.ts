import type { Figure } from '@iqz/shared/content/sanity.types.ts'
import { type Municipality, municipalities } from '@iqz/shared/geography/municipalities.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { type Reference, reference } from '../../../scripts/example-content/writing/reference.ts'
import { sentence } from './german.ts'
import type { Proportions } from './proportions.ts'
import type { Random } from './random.ts'

/** What the documents of a dataset have in common: its numbers, what they may refer to, and chance. */
export class Setting {
  readonly random: Random
  readonly counts: Proportions
  readonly places: readonly Municipality[]
  readonly #imageIds: readonly string[]

  constructor(random: Random, counts: Proportions, imageIds: readonly string[]) {
    this.random = random
    this.counts = counts
    this.#imageIds = imageIds
    this.places = municipalities.slice(0, counts.municipality)
  }

  place(): Municipality {
    return this.random.pick(this.places)
  }

  municipality(): Reference {
    return reference(`municipality-${this.place().ags}`)
  }

  /** A reference to any document of a type; with `below`, to one with a lower number, which is there already. */
  oneOf(type: keyof Proportions, below: number = this.counts[type]): Reference {
    return reference(`${type}-${this.random.whole(1, below)}`)
  }

  /** One to three topics; the first ones are dealt with more often, as on every portal. */
  topics(): (Reference & { _key: string })[] {
    const { random, counts } = this
    const numbers = Array.from({ length: random.whole(1, 3) }, () =>
      Math.min(random.whole(1, counts.topic), random.whole(1, counts.topic)),
    )
    return keyed(
      'topic',
      [...new Set(numbers)].map((number) => reference(`topic-${number}`)),
    )
  }

  /** Up to three related articles with a lower number than `below`. */
  related(below: number = this.counts.article + 1): (Reference & { _key: string })[] {
    if (below <= 1) return []
    const found = Array.from({ length: this.random.whole(0, 3) }, () => this.oneOf('article', below - 1)._ref)
    return keyed('related', [...new Set(found)].map(reference))
  }

  /** A picture in so many of 100 cases. */
  image(percent: number): Figure | undefined {
    const { random } = this
    if (!random.chance(percent)) return undefined
    return {
      _type: 'figure',
      asset: reference(random.pick(this.#imageIds)),
      alt: sentence(random),
      decorative: false,
      credit: 'Illustration: IQZ-Portal',
      ...(random.chance(15) ? { caption: sentence(random) } : {}),
    }
  }

  /** A day from 1 January of one year to 28 December of another, both included. */
  day(firstYear: number, lastYear: number): string {
    const two = (number: number) => String(number).padStart(2, '0')
    const { random } = this
    return `${random.whole(firstYear, lastYear)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
  }
}
