import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'rechtsanspruch-ganztag',
  kind: 'meldung',
  title: 'Rechtsanspruch auf Ganztag: Der erste Jahrgang ist gestartet',
  teaser:
    'Seit dem 1. August 2026 haben Kinder der ersten Klassenstufe Anspruch auf ganztägige Förderung. Bis zum Schuljahr 2029/2030 wächst der Anspruch auf alle vier Jahrgänge.',
  publishedAt: '2026-08-03 10:00',
  image: 'bausteine',
  topics: ['kinderbetreuung', 'bildung', 'vereinbarkeit-von-familie-und-beruf'],
  related: ['article-rechtliche-grundlagen', 'practiceExample-ferien-im-verbund'],
  body: `
    Mit dem Schuljahr 2026/2027 gilt der Rechtsanspruch auf ganztägige Förderung nach § 24 Abs. 4 SGB VIII, zunächst für Kinder der ersten Klassenstufe. In jedem folgenden Schuljahr kommt ein Jahrgang hinzu.
    ## Was der Anspruch umfasst
    - acht Stunden an allen Werktagen von Montag bis Freitag, die Unterrichtszeit eingerechnet
    - auch in den Ferien; Länder können Schließzeiten von bis zu vier Wochen im Jahr zulassen
    - keine Pflicht: Eltern entscheiden, ob sie das Angebot nutzen
    ## Was jetzt vor Ort ansteht
    Plätze allein genügen nicht. Familien fragen nach verlässlichen Ferienangeboten, nach Mittagessen und nach Wegen, die Kinder am Nachmittag allein gehen können. Mehrere Kommunen gemeinsam können manches leisten, was eine allein überfordert. Ein Beispiel dafür ist [Ferien im Verbund](practiceExample-ferien-im-verbund).
  `,
  sources: [sources.sgb8],
})
