import { type EventText, event } from './event.ts'

const texts: EventText[] = [
  {
    slug: 'sprechstunde-familienbericht-november-2026',
    kind: 'vortrag',
    title: 'Offene Sprechstunde Familienberichterstattung',
    teaser:
      'Eine Stunde für Ihre Fragen zu Daten, Befragung und Datenschutz. Einfach dazukommen, ohne Anmeldung.',
    timed: ['2026-11-26 13:00', '2026-11-26 14:00'],
    attendance: 'online',
    topics: ['familienfreundliche-verwaltung'],
    organisers: ['institut-fuer-kommunale-familienforschung'],
    targetGroups: ['verwaltung'],
    body: `
      Kein Vortrag, keine Folien: Sie fragen, wir antworten. Grundlage ist die Handreichung [In zehn Schritten zum kommunalen Familienbericht](article-handreichung-familienbericht).
    `,
    registration: { required: false },
  },
  {
    slug: 'fachtag-fruehe-hilfen-november-2026',
    kind: 'fachtag',
    title: 'Fachtag Frühe Hilfen: Hebammen, Praxen und Jugendhilfe im Gespräch',
    teaser: 'Wie aus einem Verteiler ein Netzwerk wird.',
    status: 'cancelled',
    statusNote:
      'Der Fachtag muss wegen einer Erkrankung ausfallen. Wer angemeldet war, hat eine Nachricht erhalten. Ein neuer Termin steht noch nicht fest.',
    timed: ['2026-11-30 09:30', '2026-11-30 16:00'],
    attendance: 'onsite',
    venue: 'kleve',
    image: 'lotsen-leuchtturm',
    topics: ['alltagshilfen-und-praevention', 'gesundheit-und-pflege'],
    organisers: ['netzwerk-fruehe-hilfen-niederrhein'],
    targetGroups: ['verwaltung'],
    body: `
      Geplant waren drei Gesprächsrunden zu Schweigepflicht, Übergaben und gemeinsamer Fortbildung.
    `,
    registration: { deadline: '2026-11-20 12:00', capacity: 70 },
  },
  {
    slug: 'netzwerktreffen-familienmanagement-dezember-2026',
    kind: 'familienmanagertreffen',
    title: 'Regionaltreffen Familienmanagement Ruhr und Westfalen',
    teaser: 'Kurz vor dem Jahresende: zwei Stunden Austausch, ein Thema, kein Protokoll.',
    timed: ['2026-12-01 14:00', '2026-12-01 16:00'],
    attendance: 'hybrid',
    venue: 'hattingen',
    image: 'bruecke',
    topics: ['soziale-netzwerke'],
    organisers: ['lokales-buendnis-ruhrbogen', 'iqz'],
    targetGroups: ['verwaltung'],
    body: `
      Thema ist der Haushalt 2027: Wie begründen wir freiwillige Leistungen? Bringen Sie ein Argument mit, das bei Ihnen funktioniert hat.
    `,
    registration: { deadline: '2026-11-29 20:00' },
  },
  {
    slug: 'infoabend-zertifikatskurs-dezember-2026',
    kind: 'vortrag',
    title: 'Informationsabend zum Zertifikatskurs „Kommunales Familienmanagement“',
    teaser: 'Inhalte, Aufwand, Kosten: Absolventinnen und Absolventen berichten und beantworten Fragen.',
    timed: ['2026-12-08 18:30', '2026-12-08 19:30'],
    attendance: 'online',
    image: 'online-treffen',
    topics: ['familienfreundliche-verwaltung'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung'],
    related: ['course-kommunales-familienmanagement', 'article-zertifikatskurs-2027-anmeldung'],
    body: `
      Die Veranstaltung wird automatisch untertitelt. Auf Wunsch übersetzen wir in Deutsche Gebärdensprache; bitte geben Sie das bis zum 1. Dezember an.
    `,
    registration: { deadline: '2026-12-08 12:00' },
  },
  {
    slug: 'zertifikatsuebergabe-2026',
    kind: 'zertifikatsuebergabe',
    title: 'Zertifikatsübergabe 2026',
    teaser:
      'Der Kurs 2026 feiert seinen Abschluss. Vorgesetzte, Kolleginnen, Kollegen und Familien sind herzlich eingeladen.',
    timed: ['2026-12-11 14:00', '2026-12-11 17:00'],
    attendance: 'onsite',
    venue: 'bochum',
    image: 'zertifikat',
    topics: ['familienfreundliche-verwaltung'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      - 14:00 Uhr: Begrüßung
      - 14:20 Uhr: Projekte in je fünf Minuten
      - 15:30 Uhr: Übergabe der Zertifikate
      - 16:00 Uhr: Kaffee, Kuchen und Kinderprogramm
    `,
    registration: { deadline: '2026-12-04 12:00', capacity: 120 },
  },
  {
    slug: 'vortrag-armutssensibles-handeln-dezember-2026',
    kind: 'vortrag',
    title: 'Armutssensibles Handeln in Kita und Schule',
    teaser:
      'Ursprünglich in Wuppertal geplant, nun online: ein Nachmittag über Ausflüge, Brotdosen und gut gemeinte Sätze.',
    status: 'movedOnline',
    statusNote:
      'Der Vortrag findet online statt, weil die Heizung im Quartierszentrum ausgefallen ist. Die Anmeldung bleibt gültig.',
    timed: ['2026-12-15 15:00', '2026-12-15 17:00'],
    attendance: 'online',
    topics: ['armutspraevention', 'bildung'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung', 'eltern'],
    body: `
      Armut ist selten sichtbar. Der Vortrag zeigt an Alltagssituationen, wie Einrichtungen Beschämung vermeiden können.
    `,
    registration: { deadline: '2026-12-14 12:00', capacity: 200 },
  },
  {
    slug: 'workshop-familienbericht-januar-2027',
    kind: 'workshop',
    title: 'Workshop: Familienbefragung planen und auswerten',
    teaser:
      'Vom Fragebogen zur Folgerung: Arbeiten Sie an Ihrer eigenen Befragung, begleitet von Fachleuten.',
    timed: ['2027-01-21 09:30', '2027-01-22 15:00'],
    attendance: 'onsite',
    venue: 'muenster',
    image: 'familienbericht',
    topics: ['familienfreundliche-verwaltung', 'beteiligung'],
    organisers: ['institut-fuer-kommunale-familienforschung', 'iqz'],
    targetGroups: ['verwaltung'],
    related: ['article-kommunale-familienberichterstattung', 'article-handreichung-familienbericht'],
    body: `
      Am ersten Tag entsteht der Fragebogen, am zweiten werten Sie Testdaten aus. Bitte bringen Sie einen Laptop und, wenn vorhanden, Ihren Entwurf mit.
    `,
    registration: {
      opensAt: '2026-10-01 08:00',
      deadline: '2027-01-08 12:00',
      capacity: 24,
      fee: '180 Euro; kreisangehörige Gemeinden unter 20.000 Einwohnerinnen und Einwohnern 90 Euro',
    },
  },
  {
    slug: 'vortrag-vaeter-februar-2027',
    kind: 'vortrag',
    title: 'Väter erreichen: Angebote, die nicht nur „auch für Papas“ sind',
    teaser: 'Warum Samstagvormittage nicht genügen und was in der Elternzeit den Unterschied macht.',
    timed: ['2027-02-09 19:00', '2027-02-09 20:30'],
    attendance: 'online',
    topics: ['familienbildung-und-erziehung', 'vereinbarkeit-von-familie-und-beruf'],
    organisers: ['familienbildungsstaette-haus-am-markt'],
    targetGroups: ['eltern', 'verwaltung'],
    body: `
      Ein Abend für Familienbildung, Kitas und Personalabteilungen.
    `,
    registration: { deadline: '2027-02-08 18:00' },
  },
  {
    slug: 'kreistreffen-rosendahl-2027',
    kind: 'tagung',
    title: 'Auftakttreffen: Familienfreundliche Gemeinden im Kreis',
    teaser:
      'Gemeinden eines Kreises vergleichen ihre Angebote, teilen Stärken und verabreden zwei gemeinsame Vorhaben. Weitere Treffen folgen an wechselnden Orten.',
    timed: ['2027-02-18 16:00', '2027-02-18 20:00'],
    attendance: 'onsite',
    venue: 'rosendahl',
    image: 'kartenpins',
    topics: ['soziale-netzwerke', 'familienfreundliche-verwaltung'],
    organisers: ['landesnetzwerk-familienbueros'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Eingeladen sind Bürgermeisterinnen und Bürgermeister, Ratsmitglieder und Fachkräfte aus allen Gemeinden des Kreises. Für Kinder ab drei Jahren gibt es Betreuung.
    `,
    registration: { deadline: '2027-02-10 12:00' },
    related: ['practiceExample-das-familienbuero-kommt-ins-dorf'],
  },
  {
    slug: 'kreistreffen-billerbeck-2027',
    kind: 'tagung',
    title: 'Zweites Treffen: Familienfreundliche Gemeinden im Kreis',
    teaser: 'Zwischenstand der gemeinsamen Vorhaben und ein Rundgang mit dem Kinder- und Jugendrat.',
    status: 'planned',
    timed: ['2027-06-17 16:00', '2027-06-17 20:00'],
    attendance: 'onsite',
    venue: 'billerbeck',
    topics: ['soziale-netzwerke', 'familienfreundliche-verwaltung'],
    organisers: ['landesnetzwerk-familienbueros'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Das Programm entsteht nach dem Auftakttreffen.
    `,
  },
  {
    slug: 'fachkongress-2027',
    kind: 'fachkongress',
    title: 'Fachkongress „Zukunft der Familie, Zukunft der Kommune“',
    teaser:
      'Zwei Tage, 24 Werkstätten, ein Abend mit Musik: der große Treffpunkt für kommunale Familienpolitik in Nordrhein-Westfalen.',
    allDay: ['2027-04-21', '2027-04-22'],
    attendance: 'hybrid',
    venue: 'duesseldorf',
    image: 'bruecke',
    topics: ['familienfreundliche-verwaltung', 'vereinbarkeit-von-familie-und-beruf', 'armutspraevention'],
    organisers: ['iqz', 'akademie-kommune-und-familie', 'landesnetzwerk-familienbueros'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Der Kongress verbindet Wissenschaft und Praxis. Die Hauptvorträge werden übertragen und in Gebärdensprache übersetzt; die Werkstätten finden vor Ort statt.
      ## Programm in Kürze
      - **Mittwoch:** Eröffnung, Lebenslagen und Daten, Markt der Möglichkeiten
      - **Donnerstag:** Werkstätten entlang der Handlungsfelder, Abschlussgespräch
      ## Kinderbetreuung
      An beiden Tagen von 8:30 bis 18:00 Uhr, kostenfrei. Bitte nennen Sie bei der Anmeldung Alter und Besonderheiten.
    `,
    registration: {
      opensAt: '2026-12-14 08:00',
      deadline: '2027-03-31 12:00',
      capacity: 400,
      fee: '140 Euro, online 40 Euro',
      form: 'fachkongress-2027',
    },
  },
  {
    slug: 'fachtag-familienzentren-2027',
    kind: 'fachtag',
    title:
      'Inklusionssensible Familienzentrumsweiterentwicklung und sozialraumorientierte Kindertagesbetreuungsbedarfsplanung',
    teaser:
      'Zwei Wortungetüme, eine Frage: Wie planen Jugendhilfe und Familienzentren gemeinsam, damit wirklich alle Kinder dazugehören?',
    timed: ['2027-05-12 09:00', '2027-05-12 16:30'],
    attendance: 'onsite',
    venue: 'paderborn',
    topics: ['kinderbetreuung', 'familienbildung-und-erziehung'],
    organisers: ['akademie-kommune-und-familie'],
    targetGroups: ['verwaltung'],
    body: `
      Am Ende des Tages liegt für jede teilnehmende Kommune eine einseitige Skizze vor: Welche drei Schritte gehen wir bis zum nächsten Kindergartenjahr?
    `,
    registration: { deadline: '2027-04-28 12:00', capacity: 50, fee: '95 Euro' },
  },
  {
    slug: 'familientag-2027',
    kind: 'tagung',
    title: 'Tag der Familie: Rathäuser öffnen ihre Türen',
    teaser:
      'Zum Internationalen Tag der Familie am 15. Mai laden Kommunen zu Führungen, Spielen und Gesprächen ein.',
    allDay: ['2027-05-15'],
    attendance: 'onsite',
    image: 'rathaus',
    topics: ['familienfreundliche-verwaltung', 'freizeit-und-kultur'],
    organisers: ['iqz'],
    targetGroups: ['eltern', 'kinder', 'jugendliche', 'aeltere'],
    body: `
      Wo etwas stattfindet, erfahren Sie bei Ihrer Stadt oder Gemeinde. Kommunen, die mitmachen, erhalten von uns Vorlagen für eine Rathaus-Rallye.
    `,
    registration: { required: false },
  },
  {
    slug: 'werkstatt-ganztag-2027',
    kind: 'workshop',
    title: 'Werkstatt Ganztag und Ferien: gemeinsam planen, gemeinsam finanzieren',
    teaser: 'Interkommunale Lösungen für Ferienbetreuung: Verträge, Busse, Personal.',
    status: 'postponed',
    statusNote:
      'Die Werkstatt war für den 14. Januar 2027 vorgesehen und ist auf den 27. April 2027 verschoben. Bereits bestätigte Plätze bleiben reserviert.',
    timed: ['2027-04-27 10:00', '2027-04-27 15:00'],
    attendance: 'onsite',
    venue: 'euskirchen',
    image: 'bausteine',
    topics: ['kinderbetreuung', 'vereinbarkeit-von-familie-und-beruf'],
    organisers: ['ganztagsverbund-nordeifel', 'iqz'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Die Werkstatt baut auf dem Praxisbeispiel [Ferien im Verbund](practiceExample-ferien-im-verbund) auf. Juristische Fragen beantwortet eine Fachkraft aus der Kommunalberatung.
    `,
    registration: { deadline: '2027-04-13 12:00', capacity: 45 },
  },
  {
    slug: 'buecherei-als-familienort-2027',
    kind: 'workshop',
    title: 'Die Bibliothek als Familienort',
    teaser: 'Sonntags offen, leise und laut zugleich: Wie Bibliotheken zu Treffpunkten werden.',
    timed: ['2027-07-06 10:00', '2027-07-06 16:00'],
    attendance: 'onsite',
    venue: 'koeln',
    image: 'bibliothek',
    topics: ['bildung', 'freizeit-und-kultur'],
    organisers: ['fortbildungswerk-rhein-maas'],
    targetGroups: ['verwaltung'],
    body: `
      Mit Rundgang durch eine Stadtteilbibliothek und einer Übung: Planen Sie den lautesten Nachmittag der Woche.
    `,
    registration: { deadline: '2027-06-25 12:00', capacity: 30, fee: '45 Euro' },
  },
  {
    slug: 'familienmanagertreffen-2027',
    kind: 'familienmanagertreffen',
    title: 'Treffen der Familienmanagerinnen und Familienmanager 2027',
    teaser:
      'Jahrestreffen mit Übernachtung: ein Tag Fachaustausch, ein Tag Exkursion in den Teutoburger Wald.',
    timed: ['2027-09-30 10:00', '2027-10-01 14:00'],
    attendance: 'onsite',
    venue: 'detmold',
    image: 'besprechungstisch',
    topics: ['soziale-netzwerke'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung'],
    body: `
      Zum ersten Mal über zwei Tage. Wer Angehörige betreut, kann auch nur an einem Tag teilnehmen.
    `,
    registration: {
      opensAt: '2027-05-03 08:00',
      deadline: '2027-09-06 12:00',
      capacity: 90,
      fee: '70 Euro einschließlich Übernachtung',
    },
  },
  {
    slug: 'zeitwerkstatt-oktober-2027',
    kind: 'workshop',
    title: 'Zeitwerkstatt II: Was aus der geschenkten Stunde wurde',
    teaser: 'Ein Jahr später, wieder in der Nacht der Zeitumstellung: Familien und Fachkräfte ziehen Bilanz.',
    status: 'planned',
    timed: ['2027-10-30 14:00', '2027-10-31 13:00'],
    attendance: 'onsite',
    venue: 'siegen',
    image: 'zeit-fuer-familie',
    topics: ['familienzeitpolitik', 'beteiligung'],
    organisers: ['iqz'],
    targetGroups: ['eltern', 'kinder', 'verwaltung'],
    body: `
      Alle Teilnehmenden der ersten Zeitwerkstatt werden zuerst eingeladen; die Anmeldung für alle anderen öffnet im Juni 2027.
    `,
    registration: {
      opensAt: '2027-06-14 08:00',
      deadline: '2027-10-15 12:00',
      capacity: 45,
      fee: 'Erwachsene 20 Euro, Kinder frei',
    },
  },
]

/** Invented events from the end of November 2026 to autumn 2027. */
export const upcomingEvents = texts.map(event)
