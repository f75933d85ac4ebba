import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'feierabend-sprechstunde',
  title: 'Feierabend-Sprechstunde: mehr Zeit für Familien im Flächenstädtchen',
  teaser:
    'Donnerstags bis 19:30 Uhr, mit Kinderbetreuung und passendem Bus: Eine kleine Verschiebung im Dienstplan verändert, wer ins Rathaus kommt.',
  municipality: 'bad-berleburg',
  publishedAt: '2026-01-26 08:00',
  startYear: 2025,
  ongoing: true,
  carrierKind: 'stadt',
  carrierName: 'Stabsstelle Zukunft und Familie (Beispiel)',
  contact: {
    name: 'Jörg Dickel-Aksoy (Beispielperson)',
    role: 'Stabsstelle',
    organisation: 'Stabsstelle Zukunft und Familie (Beispiel)',
    email: 'zukunft@bad-berleburg.example',
    phone: '+49 221 4710 217',
  },
  background: `
    Auf einer Zeitlandkarte markierten Familien die Öffnungszeiten des Rathauses als größten Konflikt. Die lange Sprechzeit am Donnerstag endete um 17:30 Uhr; die meisten Schichten in den Betrieben enden um 17:00 Uhr, der Weg dauert bis zu vierzig Minuten.
  `,
  goals: `
    - Berufstätige können Anliegen ohne Urlaubstag erledigen.
    - Beschäftigte der Verwaltung gestalten den neuen Dienstplan mit.
    - Das Angebot kostet keine zusätzlichen Stellen.
  `,
  targetGroups: ['eltern', 'pflegende-angehoerige', 'verwaltung'],
  content: `
    Bürgerbüro, Familienbüro und Standesamt öffnen donnerstags bis 19:30 Uhr und dafür am Freitagmittag kürzer. In der Stadtbücherei nebenan lesen Freiwillige vor, während Eltern ihre Anliegen erledigen. Das Busunternehmen hat eine Fahrt um 25 Minuten nach hinten verlegt.
    Der Personalrat hat den Probelauf begleitet; wer selbst kleine Kinder hat, ist von der Spätschicht ausgenommen.
  `,
  results: `
    Nach sechs Monaten kam ein Viertel aller Besucherinnen und Besucher am Donnerstagabend. In einer Befragung sagten drei von vier Beschäftigten, sie wollten beim neuen Plan bleiben. Der Rat hat ihn dauerhaft beschlossen.
  `,
  image: 'zeit-fuer-familie',
  topics: ['familienzeitpolitik', 'familienfreundliche-verwaltung', 'vereinbarkeit-von-familie-und-beruf'],
  related: ['article-lokale-familienzeitpolitik', 'article-dokumentation-zeitwerkstatt-2026'],
})
