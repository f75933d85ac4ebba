import { course } from './course.ts'

const descriptions = {
  daten:
    'Amtliche Statistik, eigene Register, Kennzahlen: Welche Daten gibt es, was sagen sie, was dürfen wir damit tun?',
  befragung:
    'Fragebögen entwickeln und testen, Menschen erreichen, die selten antworten, Ergebnisse auswerten.',
  beteiligung: 'Familienforum, Kinderjury, Quartiersrundgang: Methoden erproben und passend auswählen.',
  wirkung:
    'Vom Befund zum Ziel: Ratsvorlagen, Diagramme, die alle verstehen, und Rückmeldung an die Beteiligten.',
}

export default course({
  slug: 'familienberichterstattung-und-beteiligung',
  kind: 'zertifikatskurs',
  title: 'Zertifikatskurs Familienberichterstattung und Beteiligung',
  teaser:
    'Für Fachkräfte aus Planung und Statistik: Daten erheben, Familien beteiligen und beides zu einem Bericht verbinden, der Entscheidungen vorbereitet.',
  provider: 'iqz',
  body: `
    Zahlen ohne Gespräche bleiben stumm, Gespräche ohne Zahlen bleiben zufällig. Der Kurs führt beides zusammen. Jede Kommune arbeitet dabei an ihrem eigenen Familienbericht; am Ende liegt ein Entwurf vor, der beraten werden kann.
    Teilnehmen können Einzelne oder, noch besser, Tandems aus zwei Fachbereichen.
  `,
  goals: `
    - Datenquellen kennen und rechtssicher nutzen
    - Befragungen planen, durchführen und auswerten
    - Beteiligung so gestalten, dass auch leise Stimmen gehört werden
    - Ergebnisse in Ziele übersetzen
  `,
  targetGroups: ['verwaltung'],
  scope: '8 Tage in vier Modulen, davon zwei Tage online',
  certificate: 'Zertifikat „Kommunale Familienberichterstattung“',
  requirements: 'Grundkenntnisse in einem Tabellenprogramm; Zugang zu Daten der eigenen Kommune.',
  fee: '980 Euro; Tandems aus einer Kommune zahlen zusammen 1.600 Euro',
  contact: {
    name: 'Kursbüro (Beispiel)',
    organisation: 'Informations- und Qualifizierungszentrum für Kommunen (IQZ)',
    email: 'kurse@iqz-portal.example',
    phone: '+49 221 4710 113',
  },
  runs: [
    {
      title: 'Durchgang 2026/2027',
      registration: {
        deadline: '2026-08-28 12:00',
        capacity: 20,
        fullyBooked: true,
        form: 'familienbericht-2026',
      },
      modules: [
        {
          title: 'Modul 1: Daten verstehen',
          description: descriptions.daten,
          sessions: [
            { when: '2026-10-15 09:30-17:00', venue: 'hamm' },
            { when: '2026-10-16 09:00-15:30', venue: 'hamm' },
          ],
        },
        {
          title: 'Modul 2: Familien befragen',
          description: descriptions.befragung,
          sessions: [
            { when: '2026-12-09 09:00-12:30', attendance: 'online' },
            { when: '2026-12-10 09:00-12:30', attendance: 'online' },
          ],
        },
        {
          title: 'Modul 3: Familien beteiligen',
          description: descriptions.beteiligung,
          sessions: [
            { when: '2027-01-28 09:30-17:00', venue: 'hamm' },
            { when: '2027-01-29 09:00-15:30', venue: 'hamm' },
          ],
        },
        {
          title: 'Modul 4: Wirkung entfalten',
          description: descriptions.wirkung,
          sessions: [
            { when: '2027-03-11 09:30-17:00', venue: 'hamm' },
            { when: '2027-03-12 09:00-15:30', venue: 'hamm' },
          ],
        },
      ],
    },
    {
      title: 'Durchgang 2027/2028',
      status: 'planned',
      registration: {
        opensAt: '2027-04-05 08:00',
        deadline: '2027-08-27 12:00',
        capacity: 20,
        form: 'familienbericht-2027',
      },
      modules: [
        {
          title: 'Modul 1: Daten verstehen',
          description: descriptions.daten,
          sessions: [
            { when: '2027-10-14 09:30-17:00', venue: 'hamm', status: 'planned' },
            { when: '2027-10-15 09:00-15:30', venue: 'hamm', status: 'planned' },
          ],
        },
        {
          title: 'Modul 2: Familien befragen',
          description: descriptions.befragung,
          sessions: [
            { when: '2027-12-08 09:00-12:30', attendance: 'online', status: 'planned' },
            { when: '2027-12-09 09:00-12:30', attendance: 'online', status: 'planned' },
          ],
        },
        {
          title: 'Modul 3: Familien beteiligen',
          description: descriptions.beteiligung,
          sessions: [
            { when: '2028-01-27 09:30-17:00', venue: 'hamm', status: 'planned' },
            { when: '2028-01-28 09:00-15:30', venue: 'hamm', status: 'planned' },
          ],
        },
        {
          title: 'Modul 4: Wirkung entfalten',
          description: descriptions.wirkung,
          sessions: [
            { when: '2028-03-09 09:30-17:00', venue: 'hamm', status: 'planned' },
            { when: '2028-03-10 09:00-15:30', venue: 'hamm', status: 'planned' },
          ],
        },
      ],
    },
  ],
  image: 'familienbericht',
  topics: ['beteiligung', 'familienfreundliche-verwaltung', 'armutspraevention'],
  related: ['article-kommunale-familienberichterstattung', 'event-workshop-familienbericht-januar-2027'],
})
