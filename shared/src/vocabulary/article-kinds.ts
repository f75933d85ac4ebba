/**
 * What an article is (Rubrik), in the order lists show them.
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const articleKinds = {
  basiswissen: 'Basiswissen',
  vertiefung: 'Vertiefung',
  instrument: 'Instrument',
  meldung: 'Meldung',
  dokumentation: 'Dokumentation',
  handreichung: 'Handreichung',
  studie: 'Studie',
} as const satisfies Record<string, string>

export type ArticleKind = keyof typeof articleKinds
