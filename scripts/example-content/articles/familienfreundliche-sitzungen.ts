import { article } from './article.ts'

export default article({
  slug: 'familienfreundliche-sitzungen',
  kind: 'handreichung',
  title: 'Familienfreundliche Sitzungen und Veranstaltungen: eine Checkliste',
  teaser:
    'Wer Kinder betreut oder Angehörige pflegt, fehlt oft in Ausschüssen und auf Fachtagen. Mit dieser Checkliste laden Sie so ein, dass mehr Menschen kommen können.',
  publishedAt: '2026-05-04 08:00',
  reviewedAt: '2026-05-04',
  image: 'online-treffen',
  topics: ['vereinbarkeit-von-familie-und-beruf', 'beteiligung', 'familienzeitpolitik'],
  related: ['article-lokale-familienzeitpolitik'],
  body: `
    Kommunalpolitik braucht Menschen mitten aus dem Leben. Doch Sitzungen, die um 17:00 Uhr beginnen und um 22:00 Uhr noch nicht zu Ende sind, schließen viele von ihnen aus. Manches lässt sich ohne großen Aufwand ändern.
    ## Vor der Einladung
    - Termine mit Schulferien, Feiertagen verschiedener Religionen und Elternabenden abgleichen
    - Beginn **und Ende** festlegen und beides einhalten
    - Einladung mindestens sechs Wochen vorher verschicken
    - Anreise ohne Auto ermöglichen: Veranstaltungsbeginn an Bus und Bahn ausrichten
    ## In der Einladung
    - Kinderbetreuung anbieten und nach Alter und Bedarf der Kinder fragen
    - Betreuungskosten erstatten, auch für die Pflege von Angehörigen
    - auf Barrierefreiheit hinweisen: stufenloser Zugang, Induktionsanlage, Gebärdensprache auf Anfrage
    - sagen, ob Säuglinge mitgebracht werden können (die Antwort sollte „ja“ lauten)
    ## Während der Veranstaltung
    - Pausen wirklich machen
    - einen ruhigen Raum zum Stillen, Wickeln oder Durchatmen bereithalten
    - bei hybriden Sitzungen zuerst diejenigen zu Wort kommen lassen, die zugeschaltet sind
    ## Danach
    - Ergebnisse in verständlicher Sprache veröffentlichen
    - nachfragen, wer nicht kommen konnte, und warum
    !callout Gute Frage für den Schluss | „Was hätte Ihnen die Teilnahme leichter gemacht?“ Sammeln Sie die Antworten und ändern Sie jedes Mal eine Sache.
  `,
})
