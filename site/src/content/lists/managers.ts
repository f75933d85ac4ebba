import { districtByAgs } from '@iqz/shared/geography/districts.ts'
import type { ContentReader } from '../reader.ts'

/** Slugs of the Kreise in which somebody works, in the order of the AGS. */
export function districtsWithManagers(read: ContentReader): string[] {
  const ags = read
    .ofType('manager')
    .map(({ municipality }) => municipality?._ref?.replace('municipality-', '').slice(0, 5) ?? '')
  return [...new Set(ags)].sort().flatMap((key) => districtByAgs(key)?.slug ?? [])
}
