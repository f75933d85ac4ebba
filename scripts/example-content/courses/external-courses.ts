import { course } from './course.ts'

/** Invented courses of other providers, which the portal only points to. */
export const externalCourses = [
  course({
    slug: 'moderation-in-netzwerken',
    kind: 'fortbildung',
    title: 'Moderieren in Netzwerken und Bündnissen',
    teaser:
      'Zwei Tage für alle, die Runde Tische leiten: klären, was zu klären ist, und freundlich zum Ende kommen.',
    provider: 'fortbildungswerk-rhein-maas',
    externalUrl: 'https://www.example.org/fortbildungswerk-rhein-maas/moderation',
    body: `
      Netzwerktreffen sind dann gut, wenn danach etwas geschieht. Sie üben, Tagesordnungen auf Entscheidungen auszurichten, stille Beteiligte einzubeziehen und mit Konflikten zwischen Institutionen umzugehen.
    `,
    goals: `
      - Auftrag und Rolle klären
      - Treffen vor Ort, online und hybrid sicher leiten
      - Ergebnisse festhalten und nachverfolgen
    `,
    targetGroups: ['verwaltung'],
    scope: '2 Tage, 16 Unterrichtsstunden',
    certificate: 'Teilnahmebescheinigung',
    requirements: 'keine',
    fee: '320 Euro',
    contact: {
      name: 'Seminarbüro (Beispiel)',
      organisation: 'Fortbildungswerk Rhein-Maas (Beispiel)',
      email: 'seminare@fortbildungswerk-rhein-maas.example',
      phone: '+49 221 4710 114',
    },
    runs: [
      {
        title: 'Frühjahr 2027',
        registration: { deadline: '2027-02-26 12:00', capacity: 16 },
        modules: [
          {
            title: 'Seminar',
            description: 'Grundlagen am ersten Tag, eigene Fälle am zweiten.',
            sessions: [
              { when: '2027-03-16 09:30-17:00', venue: 'aachen' },
              { when: '2027-03-17 09:00-16:00', venue: 'aachen' },
            ],
          },
        ],
      },
    ],
    image: 'bruecke',
    topics: ['soziale-netzwerke', 'buergerschaftliches-engagement'],
  }),
  course({
    slug: 'fachkraft-fruehe-hilfen',
    kind: 'fortbildung',
    title: 'Koordinieren in den Frühen Hilfen',
    teaser:
      'Berufsbegleitende Fortbildung zu Netzwerkarbeit, Datenschutz und Qualitätsentwicklung – für neue und erfahrene Koordinierende.',
    provider: 'akademie-kommune-und-familie',
    externalUrl: 'https://www.example.org/akademie-kommune-und-familie/fruehe-hilfen',
    body: `
      Zwischen Gesundheitswesen und Jugendhilfe liegen unterschiedliche Sprachen, Gesetze und Zeitvorstellungen. Die Fortbildung hilft, dazwischen zu vermitteln. Drei Blöcke mit je zwei Tagen, dazu kollegiale Beratung online.
    `,
    goals: `
      - Netzwerke nach § 3 KKG aufbauen und pflegen
      - Schweigepflicht und Einwilligung sicher handhaben
      - Angebote gemeinsam mit Familien weiterentwickeln
    `,
    targetGroups: ['verwaltung'],
    scope: '6 Tage und vier Online-Termine',
    certificate: 'Zertifikat der Akademie',
    requirements: 'Tätigkeit in den Frühen Hilfen',
    fee: '890 Euro',
    contact: {
      name: 'Lehrgangsbüro (Beispiel)',
      organisation: 'Akademie Kommune und Familie (Beispiel)',
      email: 'lehrgang@akademie-kommune-und-familie.example',
      phone: '+49 221 4710 115',
    },
    runs: [
      {
        title: 'Lehrgang 2027',
        registration: { deadline: '2027-03-31 12:00', capacity: 18 },
        modules: [
          {
            title: 'Block 1: Netzwerke',
            description: 'Auftrag, Rollen, Zusammenarbeit.',
            sessions: [
              { when: '2027-05-25 10:00-17:00', venue: 'paderborn' },
              { when: '2027-05-26 09:00-16:00', venue: 'paderborn' },
            ],
          },
          {
            title: 'Block 2: Recht und Datenschutz',
            description: 'Schweigepflicht, Einwilligung, Kinderschutz.',
            sessions: [
              { when: '2027-06-22 10:00-17:00', venue: 'paderborn' },
              { when: '2027-06-23 09:00-16:00', venue: 'paderborn' },
            ],
          },
          {
            title: 'Block 3: Qualität',
            description: 'Ziele, Rückmeldungen von Familien, Bericht.',
            sessions: [
              { when: '2027-09-14 10:00-17:00', venue: 'paderborn' },
              { when: '2027-09-15 09:00-16:00', venue: 'paderborn', status: 'cancelled' },
            ],
          },
        ],
      },
    ],
    image: 'lotsen-leuchtturm',
    topics: ['alltagshilfen-und-praevention', 'gesundheit-und-pflege'],
    related: ['article-praeventionsketten'],
  }),
]
