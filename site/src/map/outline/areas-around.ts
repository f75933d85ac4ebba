import type { Municipality } from '@iqz/shared/geography/municipalities.ts'

/** A municipality and what it lies in, as a sentence: "Stadt Witten, Ennepe-Ruhr-Kreis, Regierungsbezirk Arnsberg." */
export function areasAround({ displayName, district, region }: Municipality): string {
  const areas = new Set([displayName, district.displayName, region.displayName])
  return `${[...areas].join(', ')}.`
}
