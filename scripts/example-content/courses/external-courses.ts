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
      Nächster Termin: 16. und 17. März 2027 in Aachen. Anmeldung und Einzelheiten stehen auf der Seite des Trägers.
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
      Der nächste Lehrgang beginnt am 25. Mai 2027 in Paderborn. Anmeldung und Einzelheiten stehen auf der Seite des Trägers.
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
    image: 'lotsen-leuchtturm',
    topics: ['alltagshilfen-und-praevention', 'gesundheit-und-pflege'],
    related: ['article-praeventionsketten'],
  }),
]
