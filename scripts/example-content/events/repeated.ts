import { berlinInstant } from '../writing/berlin-instant.ts'
import { type EventText, event } from './event.ts'

const texts: EventText[] = [
  {
    slug: 'kollegiale-sprechstunde-familienmanagement',
    kind: 'familienmanagertreffen',
    title: 'Kollegiale Sprechstunde Familienmanagement',
    teaser: 'Jeden Monat eineinhalb Stunden für Fälle aus der Praxis: eine Frage, viele Erfahrungen.',
    timed: ['2026-09-08 14:00', '2026-09-08 15:30'],
    recurrence: {
      frequency: 'monthlyByWeekday',
      until: '2027-06-30',
      excludedDates: ['2026-10-13'],
      exceptions: [
        {
          _key: 'exception-0',
          _type: 'occurrenceException',
          date: '2026-12-08',
          startsAt: berlinInstant('2026-12-15 10:00'),
          endsAt: berlinInstant('2026-12-15 11:30'),
          note: 'Wegen des Informationsabends eine Woche später und am Vormittag.',
        },
        {
          _key: 'exception-1',
          _type: 'occurrenceException',
          date: '2027-02-09',
          status: 'cancelled',
          note: 'Fällt in der Karnevalswoche aus.',
        },
        {
          _key: 'exception-2',
          _type: 'occurrenceException',
          date: '2027-03-09',
          title: 'Kollegiale Sprechstunde: Haushalt und Förderung',
        },
      ],
    },
    attendance: 'online',
    topics: ['soziale-netzwerke'],
    organisers: ['iqz'],
    coOrganisers: ['landesnetzwerk-familienbueros'],
    targetGroups: ['verwaltung'],
    body: `
      Eine Person bringt einen Fall mit, alle anderen fragen nach und berichten. Wir protokollieren nicht.
    `,
    programme: [
      { from: '14:00', to: '14:10', title: 'Ankommen' },
      { from: '14:10', to: '15:10', title: 'Ein Fall, viele Erfahrungen', speakers: 'Wer ihn mitbringt' },
      { from: '15:10', to: '15:30', title: 'Was nehmen wir mit?' },
    ],
    registration: { required: false },
  },
  {
    slug: 'weltkindertag',
    kind: 'fachtag',
    title: 'Weltkindertag in den Kommunen',
    teaser: 'Jedes Jahr am 20. September: Aktionen in Rathäusern und auf Marktplätzen im ganzen Land.',
    allDay: ['2025-09-20'],
    recurrence: {
      frequency: 'yearly',
      count: 4,
      exceptions: [
        {
          _key: 'exception-0',
          _type: 'occurrenceException',
          date: '2027-09-20',
          startDate: '2027-09-20',
          endDate: '2027-09-22',
          note: 'Im Jubiläumsjahr drei Tage lang.',
        },
      ],
    },
    attendance: 'onsite',
    topics: ['beteiligung'],
    organisers: ['iqz'],
    targetGroups: ['verwaltung', 'politik'],
    body: `
      Melden Sie uns Ihre Aktion, wir nehmen sie in die Übersicht auf.
    `,
  },
]

/** Invented events that repeat: one with moved, cancelled and changed occurrences, one of whole days. */
export const repeatedEvents = texts.map(event)
