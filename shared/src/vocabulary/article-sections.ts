import type { ArticleKind } from './article-kinds.ts'

/** Headings of the lists of articles of one kind, where the singular of `articleKinds` would read wrongly. */
export const articleSections = {
  basiswissen: 'Basiswissen',
  vertiefung: 'Vertiefungen',
  instrument: 'Instrumente',
  meldung: 'Meldungen',
  dokumentation: 'Dokumentationen',
  handreichung: 'Handreichungen',
  studie: 'Studien',
} as const satisfies Record<ArticleKind, string>
