import type { TopicText } from './topic.ts'

/** Handlungsfelder around children and those who bring them up. */
export const growingUp: TopicText[] = [
  {
    slug: 'kinderbetreuung',
    title: 'Kinderbetreuung',
    teaser:
      'Kita, Kindertagespflege, Ganztag und Ferien: Verlässliche Betreuung ist für viele Familien die wichtigste kommunale Leistung überhaupt.',
    body: `
      Der Rechtsanspruch auf einen Betreuungsplatz ab dem vollendeten ersten Lebensjahr steht im Achten Buch Sozialgesetzbuch. Ob er im Alltag trägt, hängt von Öffnungszeiten, Personal und Wegen ab.
      ## Planung, die den Bedarf trifft
      Bedarfsplanung braucht mehr als Geburtenzahlen: Zuzüge, Neubaugebiete, Arbeitszeiten und die Wünsche der Eltern gehören dazu. Familienzentren verbinden Betreuung mit Beratung und Bildung und sind damit oft die erste Anlaufstelle im Quartier.
    `,
    image: 'bausteine',
  },
  {
    slug: 'bildung',
    title: 'Bildung',
    teaser:
      'Bildung beginnt nicht erst in der Schule. Kommunale Bildungslandschaften verbinden Kita, Schule, Jugendarbeit, Bibliothek und Verein.',
    body: `
      Übergänge sind empfindliche Stellen: von der Familie in die Kita, von der Kita in die Grundschule, von der Schule in den Beruf. Gelingende Übergänge brauchen Absprachen zwischen Menschen, die selten im selben Amt arbeiten.
      Bibliotheken, Musikschulen und Volkshochschulen sind Bildungsorte für die ganze Familie – besonders dann, wenn sie auch samstags geöffnet haben.
    `,
    image: 'bibliothek',
  },
  {
    slug: 'familienbildung-und-erziehung',
    title: 'Familienbildung und Erziehung',
    teaser:
      'Eltern wollen es gut machen. Familienbildung gibt ihnen Orte, Wissen und Austausch – offen für alle und nah am Alltag.',
    body: `
      § 16 SGB VIII verpflichtet die öffentliche Jugendhilfe, Müttern, Vätern und anderen Erziehungsberechtigten Leistungen der allgemeinen Förderung der Erziehung in der Familie anzubieten. Dazu zählen Familienbildung, Beratung und Familienerholung.
      Erreicht werden vor allem Familien, die ohnehin suchen. Deshalb lohnt es, dorthin zu gehen, wo Eltern schon sind: in Kitas, Moscheegemeinden, Sportvereine und Wartezimmer.
    `,
    image: 'lotsen-leuchtturm',
  },
  {
    slug: 'beteiligung',
    title: 'Beteiligung',
    teaser:
      'Kinder, Jugendliche und Eltern sind Fachleute für ihren Alltag. Gute Beteiligung fragt früh, hört zu und sagt, was daraus geworden ist.',
    body: `
      Kinder und Jugendliche sind an allen Entscheidungen zu beteiligen, die sie betreffen – so verlangen es die UN-Kinderrechtskonvention und das Achte Buch Sozialgesetzbuch. Für Kommunen ist das zugleich die beste Art, Fehlplanungen zu vermeiden.
      ## Drei Prüffragen
      1. Worüber kann wirklich noch entschieden werden?
      2. Wer fehlt am Tisch – und warum?
      3. Wann erfahren die Beteiligten, was mit ihren Vorschlägen geschehen ist?
    `,
    image: 'werkstattkarten',
  },
  {
    slug: 'freizeit-und-kultur',
    title: 'Freizeit und Kultur',
    teaser:
      'Spielplätze, Schwimmbäder, Vereine, Ferienprogramme: Orte der Freizeit sind Orte der Begegnung. Sie sollten für alle erreichbar und bezahlbar sein.',
    body: `
      Das Recht des Kindes auf Ruhe, Spiel und Teilhabe am kulturellen Leben ist in Artikel 31 der UN-Kinderrechtskonvention verankert. Vor Ort heißt das: Flächen zum Toben, Programme für verschiedene Geldbeutel, Hallenzeiten auch für Familien ohne Vereinsmitgliedschaft.
      Eine **Familienkarte** kann Ermäßigungen bündeln und zugleich sichtbar machen, welche Betriebe und Einrichtungen mitziehen.
    `,
    image: 'spielplatz',
  },
]
