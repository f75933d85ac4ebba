import { sources } from '../writing/sources.ts'
import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'pflege-und-beruf-im-rathaus',
  title: 'Pflege und Beruf im Rathaus: Wenn Beschäftigte Angehörige pflegen',
  teaser:
    'Eine Stadtverwaltung geht als Arbeitgeberin voran: mit Pflegelotsinnen und Pflegelotsen in jedem Dezernat, einem Notfallplan und Führungskräften, die nachfragen.',
  municipality: 'bielefeld',
  publishedAt: '2026-02-16 08:00',
  startYear: 2023,
  ongoing: true,
  carrierKind: 'stadt',
  carrierName: 'Servicestelle Beruf und Familie (Beispiel)',
  contact: {
    name: 'Dr. Karin Obermeier-Okafor (Beispielperson)',
    role: 'Leitung der Servicestelle',
    organisation: 'Servicestelle Beruf und Familie (Beispiel)',
    email: 'servicestelle@bielefeld.example',
    phone: '+49 221 4710 214',
  },
  background: `
    Eine anonyme Umfrage ergab, dass jede siebte Person in der Verwaltung Angehörige pflegt, doppelt so viele wie vermutet. Kaum jemand hatte mit der Führungskraft darüber gesprochen.
  `,
  goals: `
    - Pflegende Beschäftigte kennen ihre Rechte und eine Ansprechperson.
    - Führungskräfte sprechen das Thema von sich aus an.
    - Niemand reduziert Stunden, nur weil Informationen fehlen.
  `,
  targetGroups: ['pflegende-angehoerige', 'verwaltung'],
  content: `
    In jedem Dezernat gibt es eine geschulte **Pflegelotsin** oder einen **Pflegelotsen**: Kolleginnen und Kollegen mit zwei Stunden Zeitguthaben in der Woche. Sie beraten nicht zur Pflege, sondern zeigen Wege auf: Pflegezeit, Familienpflegezeit, Pflegeberatung, Entlastungsangebote.
    Für Führungskräfte ist ein halber Schulungstag verbindlich. Ein einseitiger Notfallplan regelt, wer bei einem plötzlichen Pflegefall was übernimmt.
  `,
  results: `
    Nach drei Jahren ist die Zahl der bekannten Fälle gestiegen, und das ist ein Erfolg: Es wird darüber gesprochen. Die Beratungen betreffen zu gleichen Teilen Frauen und Männer. Drei kommunale Beteiligungen haben das Modell übernommen.
  `,
  image: 'haus-mit-herz',
  topics: ['gesundheit-und-pflege', 'vereinbarkeit-von-familie-und-beruf', 'familienfreundliche-verwaltung'],
  related: ['article-pflegende-angehoerige', 'event-vortrag-pflege-und-beruf-2026'],
  sources: [sources.pflegezeit],
})
