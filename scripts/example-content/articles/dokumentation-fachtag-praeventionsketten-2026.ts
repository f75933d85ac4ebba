import { article } from './article.ts'

export default article({
  slug: 'dokumentation-fachtag-praeventionsketten-2026',
  kind: 'dokumentation',
  title: 'Dokumentation: „Kein Kind verlieren“ – Fachtag Präventionsketten 2026',
  teaser:
    'Rund um die Übergänge drehte sich der Fachtag am 24. September 2026 in Gelsenkirchen. Die Ergebnisse der vier Werkstätten auf einen Blick.',
  publishedAt: '2026-10-08 12:00',
  image: 'werkstattkarten',
  topics: ['alltagshilfen-und-praevention', 'armutspraevention', 'gesundheit-und-pflege'],
  related: [
    'article-praeventionsketten',
    'event-fachtag-praeventionsketten-2026',
    'practiceExample-mittag-fuer-alle',
  ],
  event: 'fachtag-praeventionsketten-2026',
  authors: ['Redaktion IQZ-Portal', 'Netzwerk der Familienbüros (Beispiel)'],
  body: `
    Fachkräfte aus Jugendämtern, Gesundheitsämtern, Kitas, Schulen und von freien Trägern kamen beim Fachtag zusammen. Im Mittelpunkt stand eine Frage: Was geschieht mit einer Familie an dem Tag, an dem ein Angebot endet und das nächste beginnen soll?
    ## Ergebnisse der Werkstätten
    ### Werkstatt 1: Von der Klinik nach Hause
    Lotsinnen und Lotsen wirken, wenn sie fest zum Stationsteam gehören. Einverständniserklärungen sollten in mehreren Sprachen vorliegen und auf eine Seite passen.
    ### Werkstatt 2: Von der Kita in die Grundschule
    Die Teilnehmenden empfehlen ein Übergabegespräch zu dritt: Eltern, Kita und Schule. Die Eltern bringen mit, was ihnen wichtig ist; ein Bogen hilft, ersetzt aber nicht das Gespräch.
    ### Werkstatt 3: Armut erkennen, ohne zu beschämen
    Kostenfreie Angebote für alle sind wirksamer als Ermäßigungen auf Nachweis. Wo Nachweise nötig sind, sollte einer für alle Angebote genügen.
    ### Werkstatt 4: Mit Daten ins Gespräch kommen
    Zahlen öffnen Türen, wenn sie gemeinsam gelesen werden. Bewährt haben sich Quartiersrundgänge mit einer Karte in der Hand.
    !figure trittsteine | Leitbild des Tages: Jeder Stein muss halten, und der Abstand zum nächsten muss zu schaffen sein.
    ## Drei Verabredungen
    1. Die beteiligten Kommunen tauschen ihre Vorlagen für Einverständniserklärungen aus.
    2. Zwei Tandems aus Stadt und Kreis besuchen sich bis zum Sommer 2027 gegenseitig.
    3. Die Werkstatt zu Daten wird als [Workshop](event-workshop-familienbericht-januar-2027) fortgesetzt.
    !callout Beispieldaten | Der dokumentierte Fachtag ist ein erfundenes Beispiel. Die Empfehlungen geben verbreitete fachliche Überlegungen wieder, nicht die Äußerungen einzelner Personen.
  `,
  organisations: ['landesnetzwerk-familienbueros', 'netzwerk-fruehe-hilfen-niederrhein'],
})
