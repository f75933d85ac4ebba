import { download } from '../writing/download.ts'
import { article } from './article.ts'

export default article({
  slug: 'handreichung-familienbericht',
  kind: 'handreichung',
  title: 'In zehn Schritten zum kommunalen Familienbericht',
  teaser:
    'Von der ersten Idee bis zur Beratung im Rat: eine Arbeitshilfe für Kommunen, die zum ersten Mal einen Familienbericht erstellen. Zum Ausdrucken auf zwei Seiten.',
  publishedAt: '2026-09-07 08:00',
  reviewedAt: '2026-11-09',
  image: 'handreichung',
  topics: ['familienfreundliche-verwaltung', 'beteiligung'],
  related: ['article-kommunale-familienberichterstattung', 'event-workshop-familienbericht-januar-2027'],
  body: `
    Ein Familienbericht muss kein dickes Buch sein. Diese Arbeitshilfe führt in zehn Schritten zu einem Bericht, der gelesen wird und zu Entscheidungen führt. Rechnen Sie mit neun bis zwölf Monaten.
    !download familienbericht-in-zehn-schritten.pdf | In zehn Schritten zum kommunalen Familienbericht (PDF) | Arbeitshilfe mit Checkliste, zwei Seiten, mit Strukturinformationen für Vorleseprogramme
    ## Die zehn Schritte
    1. **Anlass klären:** Welche Entscheidung soll der Bericht vorbereiten?
    2. **Auftrag holen:** Beschluss von Rat oder Kreistag, mit Rhythmus und Mitteln.
    3. **Team bilden:** Jugendhilfe-, Schul-, Sozial- und Stadtplanung, Statistik, Gleichstellung, Datenschutz.
    4. **Fragen festlegen:** höchstens acht Leitfragen.
    5. **Daten sichten:** Was liegt vor, was fehlt, was darf zusammengeführt werden?
    6. **Familien befragen:** kurz, mehrsprachig, auf mehreren Wegen.
    7. **Auswerten und verstehen:** Ergebnisse mit Fachkräften aus den Quartieren besprechen.
    8. **Zurückmelden:** zuerst den Familien, die geantwortet haben.
    9. **Folgerungen formulieren:** drei bis fünf Ziele mit Verantwortung und Frist.
    10. **Beschließen und wiederholen:** im Rat beraten, Umsetzung jährlich prüfen.
    ## Für wen die Arbeitshilfe gedacht ist
    Für koordinierende Fachkräfte in Städten, Gemeinden und Kreisen. In kleineren Gemeinden lassen sich die Schritte 3 bis 6 gemeinsam mit dem Kreis oder mit Nachbargemeinden gehen.
    !callout Sie brauchen das Dokument in einer anderen Form? | Schreiben Sie uns. Wir schicken Ihnen den Inhalt gern als einfachen Text oder in Großschrift.
  `,
  downloads: [
    download(
      'familienbericht-in-zehn-schritten.pdf',
      'In zehn Schritten zum kommunalen Familienbericht',
      'Arbeitshilfe mit Checkliste, PDF, zwei Seiten',
    ),
  ],
  organisations: ['iqz', 'institut-fuer-kommunale-familienforschung'],
})
