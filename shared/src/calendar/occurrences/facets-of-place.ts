import type { Occurrence } from './occurrence.ts'

/** The facets of where an occurrence takes place by now, with their values: what was moved online has no place any more. */
export function facetsOfPlace({ attendance, place }: Occurrence): string[] {
  const ags = place?.municipalityId?.replace('municipality-', '')
  return [
    ...(ags ? [`region:${ags.slice(0, 3)}`, `district:${ags.slice(0, 5)}`] : []),
    ...(attendance === 'onsite' ? [] : ['online:yes']),
  ]
}
