import { article } from './article.ts'

export default article({
  slug: 'dokumentation-zeitwerkstatt-2026',
  kind: 'dokumentation',
  title: 'Dokumentation: Zeitwerkstatt „24 Stunden Familie“',
  teaser:
    'Ein Wochenende lang haben Fachkräfte und Familien in Siegen Zeitlandkarten gezeichnet – ausgerechnet in der Nacht, die eine Stunde länger dauert.',
  publishedAt: '2026-11-05 12:00',
  image: 'zeit-fuer-familie',
  topics: ['familienzeitpolitik', 'beteiligung'],
  related: ['article-lokale-familienzeitpolitik', 'practiceExample-feierabend-sprechstunde'],
  event: 'zeitwerkstatt-oktober-2026',
  body: `
    „Was würden Sie mit einer Stunde mehr anfangen?“ Mit dieser Frage begann am 24. Oktober 2026 die Zeitwerkstatt. Die Antworten hingen den ganzen Sonntag an der Wand: schlafen, vorlesen, die Mutter anrufen, nichts.
    ## Was die Zeitlandkarten zeigen
    - Die dichteste Stunde des Tages liegt zwischen 16:00 und 17:00 Uhr.
    - Wege mit dem Bus kosten Familien mit mehreren Kindern doppelt Zeit, wenn Einrichtungen in verschiedenen Ortsteilen liegen.
    - Sprechzeiten nach 17:00 Uhr werden gewünscht, aber nur genutzt, wenn sie verlässlich sind.
    ## Was die Teilnehmenden mitnehmen
    > Eine Familie, die nie kommt, hat vielleicht nur nie dann Zeit, wenn wir geöffnet haben.
    Zum Nachmachen braucht es einen großen Stadtplan, Klebepunkte in vier Farben, Kinderbetreuung und zwei Stunden. Eine Anleitung steht im Beitrag [Die Taktgeber des Alltags](article-lokale-familienzeitpolitik).
    !callout Beispieldaten | Die beschriebene Werkstatt ist ein erfundenes Beispiel.
  `,
})
