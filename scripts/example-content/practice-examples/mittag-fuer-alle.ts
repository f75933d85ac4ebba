import { sources } from '../writing/sources.ts'
import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'mittag-fuer-alle',
  title: 'Mittag für alle: ein Essen, kein Antrag',
  teaser:
    'An sechs Schulen essen alle Kinder kostenfrei zu Mittag. Die Abrechnung läuft im Hintergrund – niemand muss zeigen, dass das Geld knapp ist.',
  municipality: 'gelsenkirchen',
  publishedAt: '2026-09-21 08:00',
  startYear: 2024,
  ongoing: true,
  carrierKind: 'stadt',
  carrierName: 'Koordination Präventionskette (Beispiel)',
  contact: {
    name: 'Patrycja Nowak-Feldhege (Beispielperson)',
    role: 'Koordination Präventionskette',
    organisation: 'Referat Bildung und Familie (Beispiel)',
    email: 'praevention@gelsenkirchen.example',
    phone: '+49 221 4710 219',
  },
  background: `
    Schulen berichteten, dass Kinder mittags „keinen Hunger“ hatten. Leistungen für Bildung und Teilhabe standen vielen zu, wurden aber nicht beantragt: zu kompliziert, zu peinlich, zu spät.
  `,
  goals: `
    - Kein Kind bleibt ohne Mittagessen.
    - Ansprüche werden genutzt, ohne dass Kinder davon etwas merken.
    - Die Mensa wird zum angenehmsten Raum der Schule.
  `,
  targetGroups: ['kinder', 'alleinerziehende', 'eltern'],
  content: `
    Das Sozialamt bewilligt Leistungen über einen Sammelbescheid für die ganze Schule, die Differenz trägt die Stadt aus Präventionsmitteln. Eltern unterschreiben einmal im Jahr eine Seite, in acht Sprachen verfügbar.
    Schülerinnen und Schüler haben die Mensen mit umgestaltet: runde Tische, weniger Hall, Musikwunsch am Freitag.
    !figure mittagstisch | Alle essen dasselbe, und alle essen mit.
  `,
  results: `
    Die Beteiligung am Mittagessen stieg an den sechs Schulen deutlich, die Inanspruchnahme der Leistungen ebenfalls. Ein Teil der Kosten trägt sich dadurch selbst. Lehrkräfte beschreiben die Nachmittage als ruhiger. Der Ausschuss berät, das Modell auf weitere Schulen auszudehnen.
  `,
  image: 'mittagstisch',
  topics: ['armutspraevention', 'bildung', 'alltagshilfen-und-praevention'],
  related: ['article-praeventionsketten', 'article-dokumentation-fachtag-praeventionsketten-2026'],
  sources: [sources.sgb2],
})
