import type { Manager } from '@iqz/shared/content/sanity.types.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { person } from './german.ts'
import type { Setting } from './setting.ts'
import { words } from './words.ts'

/** Somebody with a certificate, and with consent to be shown. */
export function manager(setting: Setting, number: number): Written<Manager> {
  const { random } = setting
  const year = random.whole(2020, 2025)
  return {
    _id: `manager-${number}`,
    _type: 'manager',
    name: person(random),
    role: 'Familienbeauftragte',
    municipality: setting.municipality(),
    office: `Fachbereich ${random.pick(words.themes)}`,
    email: `person-${number}@iqz-portal.example`,
    phone: '+49 221 4710 112',
    certificateYear: year,
    certificateValidUntil: `${year + 5}-12-31`,
    consentDate: `${year}-06-01`,
    example: true,
  }
}
