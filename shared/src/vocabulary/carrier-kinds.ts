/**
 * Who carries a practice example (Träger).
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const carrierKinds = {
  stadt: 'Stadt',
  gemeinde: 'Gemeinde',
  kreis: 'Kreis',
  'freier-traeger': 'Freier Träger',
} as const satisfies Record<string, string>

export type CarrierKind = keyof typeof carrierKinds
