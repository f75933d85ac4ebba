/**
 * Whom an offer is for (Zielgruppen).
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const targetGroups = {
  eltern: 'Eltern',
  alleinerziehende: 'Alleinerziehende',
  kinder: 'Kinder',
  jugendliche: 'Jugendliche',
  aeltere: 'Ältere Menschen',
  'pflegende-angehoerige': 'Pflegende Angehörige',
  verwaltung: 'Verwaltung',
  politik: 'Politik',
} as const satisfies Record<string, string>

export type TargetGroup = keyof typeof targetGroups
