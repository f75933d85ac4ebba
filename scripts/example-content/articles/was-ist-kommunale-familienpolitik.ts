import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'was-ist-kommunale-familienpolitik',
  kind: 'basiswissen',
  title: 'Was ist kommunale Familienpolitik?',
  teaser:
    'Familienpolitik wird in Berlin und Düsseldorf gemacht – gelebt wird sie vor Ort. Was Kommunen leisten, was sie dürfen und warum sich eine eigene Strategie lohnt.',
  publishedAt: '2025-03-10 08:00',
  reviewedAt: '2026-10-05',
  image: 'stadtsilhouette',
  topics: ['familienfreundliche-verwaltung', 'wohnen-und-wohnumfeld', 'kinderbetreuung'],
  related: [
    'article-familienpolitik-in-der-verwaltung',
    'article-rechtliche-grundlagen',
    'practiceExample-das-familienbuero-kommt-ins-dorf',
  ],
  body: `
    Kindergeld, Elterngeld, Steuerrecht: Die großen Geldleistungen für Familien regelt der Bund. Ob aber eine Familie morgens ohne Hetze aus dem Haus kommt, ob die Oma den Bus zur Enkelin bekommt und ob ein Antrag verständlich ist, das entscheidet sich in der Gemeinde. **Kommunale Familienpolitik** umfasst alles, womit Städte, Gemeinden und Kreise die Lebensbedingungen von Familien bewusst gestalten.
    ## Familie ist, wo Menschen füreinander sorgen
    Wir verwenden einen weiten Familienbegriff: Familie ist überall dort, wo Menschen verschiedener Generationen dauerhaft Verantwortung füreinander übernehmen. Dazu gehören Alleinerziehende und ihre Kinder, Stief- und Pflegefamilien, Regenbogenfamilien ebenso wie Erwachsene, die ihre Eltern pflegen. Wer Angebote plant, sollte prüfen, ob sie zu all diesen Familien passen.
    ## Vier Gründe für eine eigene Strategie
    1. **Daseinsvorsorge:** Familien sind auf Infrastruktur angewiesen, die nur vor Ort entstehen kann.
    2. **Gerechtigkeit:** Lebensbedingungen unterscheiden sich zwischen Quartieren oft stärker als zwischen Städten.
    3. **Zukunft:** Wo Familien bleiben und zuziehen, haben Schulen, Vereine und Betriebe eine Perspektive.
    4. **Wirtschaftlichkeit:** Frühe Unterstützung erspart spätere, teurere Hilfen.
    !figure bruecke | Familienpolitik verbindet Fachbereiche, die sonst selten an einem Tisch sitzen.
    ## Eine Querschnittsaufgabe mit Adresse
    Fast jedes Amt macht Familienpolitik, oft ohne es so zu nennen: die Bauleitplanung, das Schulamt, der Nahverkehr, die Bibliothek. Genau darin liegt die Schwierigkeit. Eine Querschnittsaufgabe gehört allen und damit leicht niemandem. Sie braucht eine Stelle, die Fäden zusammenführt, Daten bereitstellt und im Verwaltungsvorstand gehört wird. Welche Möglichkeiten es gibt, beschreibt der Beitrag [Wo Familienpolitik in der Verwaltung zu Hause ist](article-familienpolitik-in-der-verwaltung).
    !callout Kurz gesagt | Kommunale Familienpolitik ist dann wirksam, wenn sie drei Dinge verbindet: Wissen über die Familien vor Ort, Beteiligung dieser Familien und eine klare Zuständigkeit in der Verwaltung.
    ## Vom Vorsatz zum Vorgehen
    Bewährt hat sich ein Kreislauf: Lage beschreiben, Ziele vereinbaren, Maßnahmen umsetzen, Wirkung prüfen. Für jeden Schritt gibt es erprobte Instrumente, vom [kommunalen Familienbericht](article-kommunale-familienberichterstattung) über [Leitbild und Zielvereinbarung](article-leitbild-und-zielvereinbarung) bis zum [Audit](article-audit-familienfreundlichkeit).
  `,
  sources: [sources.gg6, sources.gg28, sources.sgb8, sources.gerlach],
  links: [
    {
      title: 'Familienportal des Landes Nordrhein-Westfalen',
      url: 'https://www.familienportal.nrw/',
      description: 'Informationen für Familien zu Leistungen und Anlaufstellen.',
    },
    {
      title: 'Lokale Bündnisse für Familie',
      url: 'https://lokale-buendnisse-fuer-familie.de/',
      description: 'Bundesweite Initiative mit Beispielen aus vielen Kommunen.',
    },
  ],
  organisations: ['iqz'],
})
