import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'kommunale-familienberichterstattung',
  kind: 'instrument',
  title: 'Kommunale Familienberichterstattung: Planen mit Daten und mit Familien',
  teaser:
    'Ein Familienbericht beschreibt nicht nur die Lage, er setzt sie auf die Tagesordnung. Aufbau, Datenquellen und Arbeitsschritte – samt Handreichung zum Herunterladen.',
  publishedAt: '2025-11-03 08:00',
  reviewedAt: '2026-11-09',
  image: 'familienbericht',
  topics: ['familienfreundliche-verwaltung', 'beteiligung'],
  related: [
    'article-handreichung-familienbericht',
    'article-leitbild-und-zielvereinbarung',
    'event-workshop-familienbericht-januar-2027',
  ],
  body: `
    Zwischen 2001 und 2006 wurde in Nordrhein-Westfalen im Modellprojekt „Kommunales Management für Familien“ erprobt, wie Kommunen ihre Familienpolitik auf verlässliche Informationen stützen können. Daraus entstand ein softwaregestütztes Format der kommunalen Familienberichterstattung. Der Grundgedanke gilt bis heute: **Amtliche Daten zeigen, wo Familien leben. Eine Befragung zeigt, wie sie leben.**
    ## Was in einen Familienbericht gehört
    1. **Demografie:** Haushalte mit Kindern, Geburten, Zu- und Fortzüge, kleinräumig dargestellt
    2. **Lebenslagen:** Erwerbstätigkeit, Einkommen, Wohnen, Gesundheit, Zeit
    3. **Infrastruktur:** Betreuung, Bildung, Beratung, Freizeit, Erreichbarkeit
    4. **Sicht der Familien:** Zufriedenheit, Wünsche, Belastungen
    5. **Folgerungen:** Ziele und Vorschläge, über die der Rat entscheiden kann
    ## Woher die Daten kommen
    Vieles ist im eigenen Haus vorhanden, in Einwohnerwesen, Jugendhilfe- und Schulentwicklungsplanung. Die Landesdatenbank NRW und der Zensus liefern Vergleichswerte. Für kleinräumige Auswertungen braucht es eine abgeschottete Statistikstelle oder die Zusammenarbeit mit dem Kreis.
    !callout Datenschutz von Anfang an | Binden Sie die oder den Datenschutzbeauftragten ein, bevor der Fragebogen steht. Kleine Fallzahlen werden nicht veröffentlicht: Ein Bericht, der einzelne Haushalte erkennen lässt, verspielt Vertrauen.
    ## Befragen, ohne zu überfordern
    Ein Fragebogen, der in fünfzehn Minuten ausgefüllt ist, erreicht mehr Menschen als einer mit hundert Fragen. Bieten Sie ihn in mehreren Sprachen und auf Papier wie online an. Planen Sie Wege zu denjenigen ein, die selten antworten, etwa über Familienzentren oder Elternbegleiterinnen.
    !figure familienbericht | Ein guter Bericht verbindet wenige aussagekräftige Zahlen mit klaren Folgerungen.
    ## Vom Bericht zum Beschluss
    Berichte wirken, wenn sie erwartet werden. Legen Sie den Rhythmus fest, etwa einmal je Ratsperiode, und verabreden Sie vorab, in welchen Ausschüssen die Ergebnisse beraten werden. Stellen Sie sie zuerst den Befragten vor, zum Beispiel auf einem Familienforum.
  `,
  sources: [sources.sgb8, sources.gerlach],
  links: [
    {
      title: 'Landesdatenbank NRW',
      url: 'https://www.landesdatenbank.nrw.de/',
      description: 'Amtliche Statistik für Gemeinden und Kreise.',
    },
    {
      title: 'Wegweiser Kommune',
      url: 'https://www.wegweiser-kommune.de/',
      description: 'Daten, Prognosen und Konzepte für Kommunen ab 5.000 Einwohnerinnen und Einwohnern.',
    },
  ],
  organisations: ['institut-fuer-kommunale-familienforschung'],
})
