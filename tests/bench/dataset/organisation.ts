import type { Organisation } from '@iqz/shared/content/sanity.types.ts'
import { organisationKinds } from '@iqz/shared/vocabulary/organisation-kinds.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { sentence } from './german.ts'
import { keysOf } from './keys-of.ts'
import type { Setting } from './setting.ts'
import { words } from './words.ts'

/** An Institution, Initiative or the like. */
export function organisation(setting: Setting, number: number): Written<Organisation> {
  const { random } = setting
  return {
    _id: `organisation-${number}`,
    _type: 'organisation',
    name: `Beispiel-Netzwerk ${random.pick(words.themes)} ${number}`,
    kind: random.pick(keysOf(organisationKinds)),
    description: sentence(random),
    website: 'https://www.example.org/',
    municipality: setting.municipality(),
  }
}
