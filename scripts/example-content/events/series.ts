import type { ExampleDocument } from '../writing/example-document.ts'
import { type EventText, event } from './event.ts'

const SERIES = 'familienfreundlichkeit-im-fokus'

const shared = {
  kind: 'werkstattreihe',
  series: SERIES,
  organisers: ['iqz', 'landesnetzwerk-familienbueros'],
  targetGroups: ['verwaltung', 'politik'],
} satisfies Partial<EventText>

const texts: EventText[] = [
  {
    ...shared,
    slug: 'fokus-bestandsaufnahme',
    title: 'Familienfreundlichkeit im Fokus (1): Wo stehen wir?',
    teaser: 'Zum Auftakt der Reihe: Bestandsaufnahme mit einfachen Mitteln – und ohne Schönfärberei.',
    timed: ['2026-06-11 10:00', '2026-06-11 15:30'],
    attendance: 'onsite',
    venue: 'hamm',
    image: 'werkstattkarten',
    topics: ['familienfreundliche-verwaltung'],
    body: `
      Was bietet unsere Kommune Familien, wer nutzt es, und wer nicht? Die Teilnehmenden füllen gemeinsam eine Übersicht aus und gehen mit drei offenen Fragen nach Hause, die sie im eigenen Haus klären.
    `,
    registration: { deadline: '2026-06-04 12:00', capacity: 40 },
  },
  {
    ...shared,
    slug: 'fokus-zustaendigkeit-und-rueckhalt',
    title: 'Familienfreundlichkeit im Fokus (2): Zuständigkeit und Rückhalt',
    teaser:
      'Stabsstelle, Federführung oder Gremium? Sechs Organisationsmodelle im Vergleich, mit Fällen aus großen und kleinen Kommunen.',
    timed: ['2026-09-10 10:00', '2026-09-10 15:30'],
    attendance: 'hybrid',
    venue: 'bochum',
    image: 'besprechungstisch',
    topics: ['familienfreundliche-verwaltung', 'soziale-netzwerke'],
    body: `
      Grundlage ist der Beitrag [Wo Familienpolitik in der Verwaltung zu Hause ist](article-familienpolitik-in-der-verwaltung). In Kleingruppen prüfen Sie, welches Modell zu Ihrer Kommune passt und welcher Schritt im nächsten halben Jahr möglich ist.
    `,
    registration: { deadline: '2026-09-03 12:00', capacity: 60 },
  },
  {
    ...shared,
    slug: 'fokus-sprache-und-formulare',
    title: 'Familienfreundlichkeit im Fokus (3): Sprache, Formulare, Wartezimmer',
    teaser:
      'Verständlich schreiben, freundlich empfangen: eine Werkstatt für alle mit Kontakt zu Familien. Bringen Sie ein Formular mit!',
    timed: ['2026-12-03 10:00', '2026-12-03 15:30'],
    attendance: 'onsite',
    venue: 'koeln',
    image: 'rathaus',
    topics: ['familienfreundliche-verwaltung', 'integration'],
    body: `
      Jede Person bringt ein Formular oder einen Standardbrief mit. Am Ende des Tages ist der Text kürzer, freundlicher und trotzdem rechtssicher.
      - 10:00 Uhr: Was Familien nicht verstehen – und warum
      - 11:15 Uhr: Werkstatt in Tandems
      - 14:00 Uhr: Gegenlesen durch Menschen, die Texte in Leichter Sprache prüfen
    `,
    registration: {
      opensAt: '2026-09-15 08:00',
      deadline: '2026-11-26 12:00',
      capacity: 30,
      fullyBooked: true,
      waitingList: true,
    },
    related: ['article-familien-in-vielfalt'],
  },
  {
    ...shared,
    slug: 'fokus-daten-und-ziele',
    title: 'Familienfreundlichkeit im Fokus (4): Daten, Ziele, Wirkung',
    teaser: 'Welche Zahlen brauchen wir wirklich? Vom Kennzahlenfriedhof zum überprüfbaren Ziel.',
    timed: ['2027-03-04 10:00', '2027-03-04 15:30'],
    attendance: 'onsite',
    venue: 'bielefeld',
    image: 'familienbericht',
    topics: ['familienfreundliche-verwaltung', 'armutspraevention'],
    body: `
      Wir arbeiten mit echten, anonymisierten Datenblättern und formulieren daraus Ziele. Vorkenntnisse in Statistik sind nicht nötig.
    `,
    registration: { opensAt: '2026-12-07 08:00', deadline: '2027-02-25 12:00', capacity: 40 },
  },
  {
    ...shared,
    slug: 'fokus-familien-beteiligen',
    title: 'Familienfreundlichkeit im Fokus (5): Familien beteiligen',
    teaser:
      'Vom Familienforum bis zur Kinderjury: Methoden ausprobieren, Grenzen kennen, Ergebnisse zurückmelden.',
    timed: ['2027-06-10 10:00', '2027-06-10 15:30'],
    attendance: 'onsite',
    venue: 'wuppertal',
    topics: ['beteiligung'],
    body: `
      Die Werkstatt ist selbst beteiligend angelegt: Über die Hälfte des Programms entscheiden die Teilnehmenden am Morgen.
    `,
    registration: { opensAt: '2027-03-08 08:00', deadline: '2027-06-02 12:00', capacity: 35 },
  },
  {
    ...shared,
    slug: 'fokus-abschluss',
    title: 'Familienfreundlichkeit im Fokus (6): Bilanz und Ausblick',
    teaser:
      'Zum Abschluss der Reihe: Was ist aus den Vorhaben geworden? Ein Tag zum Vorzeigen, Nachfragen und Weiterreichen.',
    status: 'planned',
    statusNote: 'Ort und Programm geben wir im Frühjahr 2027 bekannt.',
    allDay: ['2027-09-23'],
    attendance: 'onsite',
    topics: ['familienfreundliche-verwaltung', 'soziale-netzwerke'],
    body: `
      Alle Teilnehmenden der Reihe sind eingeladen, ihr Vorhaben auf einem Plakat vorzustellen – auch wenn es gescheitert ist.
    `,
  },
]

export const eventSeries: ExampleDocument[] = [
  {
    _id: `eventSeries-${SERIES}`,
    _type: 'eventSeries',
    title: 'Familienfreundlichkeit im Fokus: Kommunalverwaltungen gestalten',
    teaser:
      'Sechs Werkstätten für alle, die ihre Verwaltung Schritt für Schritt familienfreundlicher machen wollen. Jeder Termin lässt sich einzeln besuchen.',
  },
]

/** The six workshops of the series, some past, some to come. */
export const seriesEvents = texts.map(event)
