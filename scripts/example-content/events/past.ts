import { type EventText, event } from './event.ts'

const texts: EventText[] = [
  {
    slug: 'fruehjahrstagung-2025',
    kind: 'tagung',
    title: 'Frühjahrstagung „Familie vor Ort“',
    teaser: 'Zwei Tage über Lebenslagen, Quartiere und die Frage, was Kommunen bewirken können.',
    timed: ['2025-04-03 10:00', '2025-04-04 15:00'],
    attendance: 'onsite',
    venue: 'bochum',
    image: 'stadtsilhouette',
    topics: ['wohnen-und-wohnumfeld', 'armutspraevention'],
    organisers: ['iqz', 'institut-fuer-kommunale-familienforschung'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Die Tagung verband Vorträge am Vormittag mit Quartiersrundgängen am Nachmittag. Am zweiten Tag arbeiteten die Teilnehmenden in Werkstätten an eigenen Fragen.
    `,
    registration: { deadline: '2025-03-21 12:00', capacity: 120, fee: '60 Euro einschließlich Verpflegung' },
  },
  {
    slug: 'zeitumstellung-fruehjahr-2025',
    kind: 'workshop',
    title: 'Familienwochenende „Die gestohlene Stunde“',
    teaser: 'Ein Planspiel zur Zeitpolitik in der Nacht der Umstellung auf die Sommerzeit.',
    timed: ['2025-03-29 15:00', '2025-03-30 12:00'],
    attendance: 'onsite',
    venue: 'detmold',
    topics: ['familienzeitpolitik'],
    organisers: ['iqz'],
    targetGroups: ['eltern', 'kinder', 'verwaltung'],
    body: `
      Familien und Fachkräfte planten gemeinsam eine Stadt, in der allen eine Stunde fehlt. Übernachtet wurde im Werkstatthaus.
    `,
  },
  {
    slug: 'vortrag-alleinerziehende-2025',
    kind: 'vortrag',
    title: 'Ein-Eltern-Familien: Was Kommunen leichter machen können',
    teaser: 'Online-Vortrag in der Mittagspause, mit Zeit für Fragen.',
    timed: ['2025-06-24 12:00', '2025-06-24 13:00'],
    attendance: 'online',
    topics: ['vereinbarkeit-von-familie-und-beruf', 'armutspraevention'],
    organisers: ['alleinerziehend-im-quartier', 'iqz'],
    targetGroups: ['alleinerziehende', 'verwaltung'],
    body: `
      Gebühren, Öffnungszeiten, Notfallbetreuung: drei Stellschrauben und was sie kosten.
    `,
    registration: { deadline: '2025-06-23 18:00' },
  },
  {
    slug: 'familienmanagertreffen-2025',
    kind: 'familienmanagertreffen',
    title: 'Treffen der Familienmanagerinnen und Familienmanager 2025',
    teaser: 'Austausch, kollegiale Beratung und ein Blick hinter die Kulissen eines Familienbüros.',
    timed: ['2025-10-09 09:30', '2025-10-09 16:30'],
    attendance: 'onsite',
    venue: 'muenster',
    image: 'besprechungstisch',
    topics: ['soziale-netzwerke'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung'],
    body: `
      Am Vormittag kollegiale Fallberatung, am Nachmittag Exkursion. Neu Zertifizierte wurden von Patinnen und Paten begleitet.
    `,
    registration: { deadline: '2025-09-26 12:00', capacity: 80 },
  },
  {
    slug: 'zertifikatsuebergabe-2025',
    kind: 'zertifikatsuebergabe',
    title: 'Zertifikatsübergabe 2025',
    teaser:
      'Feierlicher Abschluss des Kurses „Kommunales Familienmanagement“ mit Vorstellung der Projektarbeiten.',
    timed: ['2025-12-05 14:00', '2025-12-05 17:00'],
    attendance: 'hybrid',
    venue: 'bochum',
    image: 'zertifikat',
    topics: ['familienfreundliche-verwaltung'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Die Absolventinnen und Absolventen stellten ihre Projekte vor: vom Spielplatzkataster bis zum Pflegestammtisch.
    `,
  },
  {
    slug: 'fachtag-wohnen-2026',
    kind: 'fachtag',
    title: 'Fachtag „Raum für Familie“: Wohnen, Wege, Nachbarschaft',
    teaser: 'Stadtplanung trifft Familienbüro: gemeinsame Sprache, gemeinsame Karten, gemeinsame Vorhaben.',
    timed: ['2026-03-05 09:30', '2026-03-05 16:00'],
    attendance: 'onsite',
    venue: 'duesseldorf',
    image: 'stadtsilhouette',
    topics: ['wohnen-und-wohnumfeld', 'beteiligung'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Bauleitplanung ist Familienpolitik. Der Fachtag brachte Planungsämter und Familienbüros im Tandem zusammen.
    `,
    registration: { deadline: '2026-02-20 12:00', capacity: 90, fee: '25 Euro' },
  },
  {
    slug: 'aktionswoche-generationen-2026',
    kind: 'werkstattreihe',
    title: 'Aktionswoche „Jung trifft Alt“',
    teaser: 'Fünf Tage, fünf Orte, offene Türen in Mehrgenerationenhäusern und Werkstätten der Region.',
    allDay: ['2026-05-04', '2026-05-08'],
    attendance: 'onsite',
    venue: 'detmold',
    image: 'generationen',
    topics: ['generationen', 'buergerschaftliches-engagement'],
    organisers: ['landesnetzwerk-familienbueros'],
    targetGroups: ['aeltere', 'jugendliche', 'eltern'],
    body: `
      Jeden Tag öffnete ein anderer Ort seine Türen. Das Programm hatten Jugendliche und Ältere gemeinsam zusammengestellt.
    `,
  },
  {
    slug: 'fachtag-praeventionsketten-2026',
    kind: 'fachtag',
    title: '„Kein Kind verlieren“: Fachtag Präventionsketten 2026',
    teaser:
      'Übergänge gestalten, von der Klinik bis in die Grundschule: vier Werkstätten, viele Vorlagen zum Mitnehmen.',
    timed: ['2026-09-24 09:30', '2026-09-24 16:30'],
    attendance: 'onsite',
    venue: 'gelsenkirchen',
    image: 'trittsteine',
    topics: ['alltagshilfen-und-praevention', 'armutspraevention', 'gesundheit-und-pflege'],
    organisers: ['iqz', 'landesnetzwerk-familienbueros', 'netzwerk-fruehe-hilfen-niederrhein'],
    targetGroups: ['verwaltung', 'politik'],
    documentation: 'dokumentation-fachtag-praeventionsketten-2026',
    related: ['article-praeventionsketten', 'practiceExample-mittag-fuer-alle'],
    body: `
      Was geschieht mit einer Familie an dem Tag, an dem ein Angebot endet und das nächste beginnen soll? Vier Werkstätten gingen dieser Frage nach.
      - Von der Klinik nach Hause
      - Von der Kita in die Grundschule
      - Armut erkennen, ohne zu beschämen
      - Mit Daten ins Gespräch kommen
    `,
    registration: { deadline: '2026-09-11 12:00', capacity: 100, fullyBooked: true, fee: '30 Euro' },
    speakers: [
      {
        name: 'Prof. Dr. Thea Mustermann-Öztürk (Beispielperson)',
        role: 'Vortrag',
        organisation: 'Institut für kommunale Familienforschung (Beispiel)',
      },
      {
        name: 'Patrycja Nowak-Feldhege (Beispielperson)',
        role: 'Werkstatt 3',
        organisation: 'Referat Bildung und Familie (Beispiel)',
      },
    ],
  },
  {
    slug: 'zeitwerkstatt-oktober-2026',
    kind: 'workshop',
    title: 'Zeitwerkstatt „24 Stunden Familie“ – in der Nacht, die eine Stunde länger dauert',
    teaser:
      'Zeitlandkarten zeichnen, Taktgeber befragen, eine geschenkte Stunde planen: ein Wochenende mit Familien und Fachkräften.',
    timed: ['2026-10-24 14:00', '2026-10-25 13:00'],
    attendance: 'onsite',
    venue: 'siegen',
    image: 'zeit-fuer-familie',
    topics: ['familienzeitpolitik', 'beteiligung'],
    organisers: ['iqz'],
    targetGroups: ['eltern', 'kinder', 'verwaltung'],
    documentation: 'dokumentation-zeitwerkstatt-2026',
    body: `
      In der Nacht auf Sonntag werden die Uhren eine Stunde zurückgestellt. Anlass genug, über Zeit nachzudenken. Kinder sind willkommen; es gibt ein eigenes Programm.
    `,
    registration: { deadline: '2026-10-12 12:00', capacity: 45, fee: 'Erwachsene 20 Euro, Kinder frei' },
  },
  {
    slug: 'familienmanagertreffen-2026',
    kind: 'familienmanagertreffen',
    title: 'Treffen der Familienmanagerinnen und Familienmanager 2026',
    teaser: 'Kollegiale Beratung, neue Instrumente und die Wahl des Sprecherkreises.',
    timed: ['2026-11-05 09:30', '2026-11-05 16:30'],
    attendance: 'onsite',
    venue: 'aachen',
    image: 'besprechungstisch',
    topics: ['soziale-netzwerke'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung'],
    body: `
      Im Mittelpunkt standen Fälle aus dem eigenen Alltag: Wie bleibt ein Thema auf der Tagesordnung, wenn das Geld knapp wird?
    `,
    registration: { deadline: '2026-10-23 12:00', capacity: 80 },
  },
  {
    slug: 'vortrag-pflege-und-beruf-2026',
    kind: 'vortrag',
    title: 'Pflege und Beruf: Was Verwaltungen als Arbeitgeberinnen tun können',
    teaser: 'Ein Praxisbericht mit Vorlagen: Notfallplan, Umfragebogen, Leitfaden für Führungskräfte.',
    timed: ['2026-11-17 16:00', '2026-11-17 17:30'],
    attendance: 'online',
    image: 'haus-mit-herz',
    topics: ['gesundheit-und-pflege', 'vereinbarkeit-von-familie-und-beruf'],
    organisers: ['initiative-pflege-und-beruf', 'iqz'],
    targetGroups: ['verwaltung', 'pflegende-angehoerige'],
    related: ['article-pflegende-angehoerige'],
    body: `
      Der Vortrag knüpfte an das Praxisbeispiel [Pflege und Beruf im Rathaus](practiceExample-pflege-und-beruf-im-rathaus) an.
    `,
    speakers: [
      {
        name: 'Dr. Karin Obermeier-Okafor (Beispielperson)',
        role: 'Vortrag',
        organisation: 'Servicestelle Beruf und Familie (Beispiel)',
      },
    ],
  },
]

/** Invented events from spring 2025 to November 2026. */
export const pastEvents = texts.map(event)
