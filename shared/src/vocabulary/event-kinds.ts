/**
 * Kinds of event (Veranstaltungsarten).
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const eventKinds = {
  tagung: 'Tagung',
  fachtag: 'Fachtag',
  fachkongress: 'Fachkongress',
  vortrag: 'Vortrag',
  workshop: 'Workshop',
  werkstattreihe: 'Werkstattreihe',
  modul: 'Modul',
  familienmanagertreffen: 'Treffen im Familienmanagement',
  zertifikatsuebergabe: 'Zertifikatsübergabe',
} as const satisfies Record<string, string>

export type EventKind = keyof typeof eventKinds
