import type { Municipality } from '@iqz/shared/geography/municipalities.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { figure } from '../writing/figure.ts'
import { portableText } from '../writing/portable-text.ts'
import { municipalityId } from '../writing/reference.ts'
import { portraits } from './portraits.ts'

/** The document of one municipality: its register name, and for a few an example portrait with a family office. */
export function municipality({ ags, name, slug }: Municipality): ExampleDocument {
  const portrait = portraits[slug]
  return {
    _id: municipalityId(slug),
    _type: 'municipality',
    ags,
    name,
    slug: { _type: 'slug', current: slug },
    ...(portrait && {
      description: portableText(portrait.description),
      familyOffice: {
        _type: 'contact',
        name: 'Familienbüro (Beispiel)',
        role: 'Erste Anlaufstelle für Familien',
        organisation: portrait.office,
        email: `familienbuero@${slug}.example`,
        phone: portrait.phone,
      },
      ...(portrait.image && { image: figure(portrait.image) }),
    }),
  }
}
