/**
 * `ical-generator` has no API for these properties, and offers only names that begin with `X-`. So the generator
 * carries them under such a name, and `conform` gives them their own.
 */
export const CARRIED = {
  DESCRIPTION: { name: 'DESCRIPTION', parameters: '', isUri: false },
  'LAST-MODIFIED': { name: 'LAST-MODIFIED', parameters: '', isUri: false },
  CONFERENCE: {
    name: 'CONFERENCE',
    parameters: ';VALUE=URI;FEATURE=VIDEO;LABEL=Online-Teilnahme',
    isUri: true,
  },
  'RECURRENCE-ID': { name: 'RECURRENCE-ID', parameters: ';VALUE=DATE', isUri: false },
  'RELATED-TO': { name: 'RELATED-TO', parameters: ';RELTYPE=SIBLING', isUri: false },
} as const

const PREFIX = 'X-IQZ-'

/** The name under which the generator carries a property. */
export function carriedName(property: keyof typeof CARRIED): string {
  return PREFIX + property
}

/** What a carried property really is; undefined for any other name. */
export function carriedProperty(name: string): (typeof CARRIED)[keyof typeof CARRIED] | undefined {
  if (!name.startsWith(PREFIX)) return undefined
  const property = name.slice(PREFIX.length)
  return Object.hasOwn(CARRIED, property) ? CARRIED[property as keyof typeof CARRIED] : undefined
}
