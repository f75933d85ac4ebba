import { districts } from '@iqz/shared/geography/districts.ts'
import type { ContentReader } from '../reader.ts'

/** Slugs of the Kreise in which somebody works, in the order of the AGS. */
export function districtsWithManagers(read: ContentReader): string[] {
  const found = new Set(read.list('managersByPlace').map(({ ags }) => ags.slice(0, 5)))
  return districts.filter(({ ags }) => found.has(ags)).map(({ slug }) => slug)
}
