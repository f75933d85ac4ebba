import { transliterate } from '@iqz/shared/text/transliterate.ts'
import type { ExampleDocument } from '../writing/example-document.ts'
import { municipalityId, reference } from '../writing/reference.ts'
import { type Person, people } from './people.ts'

/** People who did not agree to be shown: the portal must hide them. */
const WITHOUT_CONSENT = new Set(['Gregor Wyrobek', 'Nadja Wischniewski', 'Matthias Drolshagen'])

function manager(
  [name, role, municipality, office, certificateYear, validUntil]: Person,
  index: number,
): ExampleDocument {
  const slug = transliterate(name.replaceAll('ı', 'i'))
  return {
    _id: `manager-${slug}`,
    _type: 'manager',
    name,
    role,
    municipality: reference(municipalityId(municipality)),
    office,
    email: `${slug}@${municipality}.example`,
    phone: `+49 221 4710 ${300 + index}`,
    website: `https://www.example.org/${municipality}/familie`,
    certificateYear,
    ...(validUntil && { certificateValidUntil: validUntil }),
    ...(!WITHOUT_CONSENT.has(name) && { consentDate: consentDate(certificateYear) }),
    example: true,
  }
}

/** Recent graduates agreed on the last day of their course, earlier ones when the portal opened. */
function consentDate(certificateYear: number): string {
  if (certificateYear === 2026) return '2026-11-13'
  return certificateYear >= 2022 ? `${certificateYear}-12-05` : '2026-10-01'
}

/** Invented graduates of the certificate course. */
export const managers = people.map(manager)
