import { course } from './course.ts'

const descriptions = {
  grundlagen:
    'Was Familie heute ausmacht: Familienforschung, demografische Entwicklung, Lebenslagen. Sie lernen, kleinräumige Daten zu lesen und Fragen an die eigene Kommune zu formulieren.',
  politik:
    'Handlungsfelder, rechtliche Grundlagen und Instrumente: Leitbild, Familienberichterstattung, Zielvereinbarung, Audit, Beteiligung. Sie legen das Thema Ihres Projekts fest.',
  verwaltung:
    'Wie Verwaltungen entscheiden: Organisationsmodelle, Haushalt, Gremien, Widerstände. Sie planen Ihr Projekt mit Meilensteinen und beraten sich gegenseitig.',
  praesentation:
    'Überzeugend schreiben und vortragen: Projektbericht, Ausschussvorlage, Pressegespräch. Sie stellen Ihr Projekt vor und erhalten Rückmeldung.',
}

export default course({
  slug: 'kommunales-familienmanagement',
  kind: 'zertifikatskurs',
  title: 'Zertifikatskurs Kommunales Familienmanagement',
  teaser:
    'Ein Jahr, vier Module, ein eigenes Projekt: die berufsbegleitende Qualifizierung für alle, die Familienpolitik in ihrer Kommune koordinieren.',
  provider: 'iqz',
  body: `
    Kommunale Familienpolitik braucht Menschen, die Fäden zusammenführen. Der Kurs verbindet wissenschaftliche Grundlagen mit den Fragen, die Sie aus Ihrem Haus mitbringen. Zwischen den Modulen arbeiten Sie an einem Projekt, das Ihre Kommune voranbringt.
    ## So läuft der Kurs ab
    - vier Module von je zwei Tagen, verteilt auf etwa zehn Monate
    - Gruppen von 10 bis 25 Personen aus Städten, Gemeinden, Kreisen und von freien Trägern
    - ein Projektbericht von höchstens 15 Seiten und eine Präsentation
    - kollegiale Beratung in festen Tandems, auch nach dem Kurs
    ## Nach dem Abschluss
    Mit Ihrem Einverständnis nehmen wir Sie in die Karte der Familienmanagerinnen und Familienmanager auf. Einmal im Jahr laden wir zum Fachaustausch ein; wer teilnimmt, verlängert das Zertifikat.
  `,
  goals: `
    Nach dem Kurs können Sie
    - die Lage der Familien in Ihrer Kommune mit Daten und Gesprächen beschreiben,
    - ein Vorhaben von der Idee bis zum Ratsbeschluss führen,
    - Beteiligte in Verwaltung, Politik und Zivilgesellschaft zusammenbringen,
    - Ergebnisse überzeugend darstellen.
  `,
  targetGroups: ['verwaltung', 'politik'],
  scope: '8 Präsenztage in vier Modulen, dazu etwa 80 Stunden für das eigene Projekt',
  certificate: 'Zertifikat „Familienmanagerin“ oder „Familienmanager“ nach Projektbericht und Präsentation',
  requirements:
    'Tätigkeit mit Bezug zu Familien in einer Kommune oder bei einem freien Träger; Einverständnis der Vorgesetzten zum Projekt.',
  fee: '1.200 Euro einschließlich Verpflegung; zwei ermäßigte Plätze für kleine Gemeinden',
  contact: {
    name: 'Kursbüro (Beispiel)',
    organisation: 'Informations- und Qualifizierungszentrum für Kommunen (IQZ)',
    email: 'kurse@iqz-portal.example',
    phone: '+49 221 4710 113',
  },
  runs: [
    {
      title: 'Durchgang 2026',
      registration: {
        opensAt: '2025-10-01 08:00',
        deadline: '2026-01-16 12:00',
        capacity: 25,
        fullyBooked: true,
        form: 'familienmanagement-2026',
      },
      modules: [
        {
          title: 'Modul 1: Grundlagen, Familienforschung, Demografie',
          description: descriptions.grundlagen,
          sessions: [
            { when: '2026-02-12 09:30-17:00', venue: 'bochum' },
            { when: '2026-02-13 09:00-15:30', venue: 'bochum' },
          ],
        },
        {
          title: 'Modul 2: Kommunale Familienpolitik',
          description: descriptions.politik,
          sessions: [
            { when: '2026-04-23 09:30-17:00', venue: 'bochum' },
            { when: '2026-04-24 09:00-15:30', venue: 'bochum' },
          ],
        },
        {
          title: 'Modul 3: Verwaltungsstrukturen',
          description: descriptions.verwaltung,
          sessions: [
            { when: '2026-07-02 09:30-17:00', venue: 'bochum' },
            { when: '2026-07-03 09:00-15:30', attendance: 'online', status: 'movedOnline' },
          ],
        },
        {
          title: 'Modul 4: Präsentation und Abschluss',
          description: descriptions.praesentation,
          sessions: [
            { when: '2026-11-12 09:30-17:00', venue: 'bochum' },
            { when: '2026-11-13 09:00-15:30', venue: 'bochum', title: 'Tag 2: Präsentation der Projekte' },
          ],
        },
      ],
    },
    {
      title: 'Durchgang 2027',
      registration: {
        opensAt: '2026-11-16 08:00',
        deadline: '2027-01-15 12:00',
        capacity: 25,
        waitingList: true,
        form: 'familienmanagement-2027',
      },
      modules: [
        {
          title: 'Modul 1: Grundlagen, Familienforschung, Demografie',
          description: descriptions.grundlagen,
          sessions: [
            { when: '2027-02-25 09:30-17:00', venue: 'bochum' },
            { when: '2027-02-26 09:00-15:30', venue: 'bochum' },
          ],
        },
        {
          title: 'Modul 2: Kommunale Familienpolitik',
          description: descriptions.politik,
          sessions: [
            { when: '2027-04-29 09:30-17:00', venue: 'bochum' },
            { when: '2027-04-30 09:00-15:30', venue: 'bochum' },
          ],
        },
        {
          title: 'Modul 3: Verwaltungsstrukturen',
          description: descriptions.verwaltung,
          sessions: [
            { when: '2027-07-01 09:30-17:00', venue: 'bochum' },
            { when: '2027-07-02 09:00-15:30', venue: 'bochum' },
          ],
        },
        {
          title: 'Modul 4: Präsentation und Abschluss',
          description: descriptions.praesentation,
          sessions: [
            { when: '2027-11-11 09:30-17:00', venue: 'bochum' },
            { when: '2027-11-12 09:00-15:30', venue: 'bochum', title: 'Tag 2: Präsentation der Projekte' },
          ],
        },
      ],
    },
  ],
  image: 'zertifikat',
  topics: ['familienfreundliche-verwaltung', 'beteiligung'],
  related: ['article-familienpolitik-in-der-verwaltung', 'event-infoabend-zertifikatskurs-dezember-2026'],
})
