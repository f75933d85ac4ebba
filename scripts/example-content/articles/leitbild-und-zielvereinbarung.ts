import { article } from './article.ts'

export default article({
  slug: 'leitbild-und-zielvereinbarung',
  kind: 'instrument',
  title: 'Leitbild und Zielvereinbarung: vom schönen Satz zur überprüfbaren Zusage',
  teaser:
    '„Wir sind eine familienfreundliche Stadt“ – und nun? Wie aus einem Leitbild Ziele werden, die eine Verwaltung erreichen und ein Rat überprüfen kann.',
  publishedAt: '2026-01-19 08:00',
  reviewedAt: '2026-01-19',
  image: 'kartenpins',
  topics: ['familienfreundliche-verwaltung', 'beteiligung'],
  related: ['article-kommunale-familienberichterstattung', 'article-audit-familienfreundlichkeit'],
  body: `
    Ein Leitbild beschreibt, wohin eine Kommune will. Es wirkt nach innen als Verständigung und nach außen als Versprechen. Wirkungslos bleibt es, wenn niemand benennen kann, woran man seine Einhaltung erkennt.
    ## Ein Leitbild, das trägt
    - **Gemeinsam entstanden:** Rat, Verwaltung, Träger und Familien haben daran mitgearbeitet.
    - **Kurz:** fünf bis sieben Sätze, die man sich merken kann.
    - **Ehrlich:** Es benennt auch, was noch nicht gelingt.
    ## Aus Sätzen werden Ziele
    Zu jedem Leitsatz gehört mindestens ein Ziel, das sich überprüfen lässt. Ein Beispiel:
    > Leitsatz: „Familien finden bei uns schnell die richtige Ansprechperson.“
    - **Ziel:** Bis Ende 2027 werden vier von fünf Anliegen im Familienbüro beim ersten Kontakt geklärt oder verbindlich übergeben.
    - **Maßnahme:** gemeinsame Wissensdatenbank von Familienbüro, Bürgerbüro und Jugendamt
    - **Messung:** kurze Rückmeldebögen, zweimal im Jahr je vier Wochen lang
    - **Verantwortung:** Leitung des Familienbüros
    ## Die Zielvereinbarung
    Sie hält fest, wer was bis wann mit welchen Mitteln erreicht. Abgeschlossen wird sie zwischen Verwaltungsspitze und Fachbereichen oder zwischen Kommune und freien Trägern. Drei Regeln haben sich bewährt:
    1. Höchstens zehn Ziele je Jahr
    2. Ein festes Zwischengespräch nach sechs Monaten
    3. Bei verfehlten Zielen zuerst fragen, was gefehlt hat, und erst dann, wer
    !callout Stolperstein | Ziele über Leistungen („Wir veranstalten zwölf Treffen“) sind leicht zu erfüllen und sagen wenig. Fragen Sie bei jedem Ziel nach: Was ist danach für Familien anders?
  `,
})
