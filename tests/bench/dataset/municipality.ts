import type { Municipality } from '@iqz/shared/content/sanity.types.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { body } from './body.ts'
import type { Setting } from './setting.ts'

/** The municipality of that place in the register, counted from 1. */
export function municipality(setting: Setting, number: number): Written<Municipality> {
  const place = setting.places[number - 1]
  if (!place) throw new Error(`There is no municipality number ${number}.`)
  return {
    _id: `municipality-${place.ags}`,
    _type: 'municipality',
    ags: place.ags,
    name: place.name,
    slug: { _type: 'slug', current: place.slug },
    ...(setting.random.chance(20) && { description: body(setting.random, 2) }),
  }
}
