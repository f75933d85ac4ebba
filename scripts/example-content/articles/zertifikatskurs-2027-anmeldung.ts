import { article } from './article.ts'

export default article({
  slug: 'zertifikatskurs-2027-anmeldung',
  kind: 'meldung',
  title: 'Zertifikatskurs „Kommunales Familienmanagement“: Anmeldung für 2027 geöffnet',
  teaser:
    'Vier Module, acht Präsenztage, ein eigenes Projekt: Ab Februar 2027 startet der nächste berufsbegleitende Kurs. Anmeldeschluss ist der 15. Januar 2027.',
  publishedAt: '2026-11-16 09:00',
  image: 'zertifikat',
  topics: ['familienfreundliche-verwaltung'],
  related: ['course-kommunales-familienmanagement', 'event-infoabend-zertifikatskurs-dezember-2026'],
  body: `
    Der Kurs richtet sich an Fachkräfte aus Jugendämtern, Familienbüros, Stabsstellen und Gleichstellungsstellen sowie an Mitarbeitende freier Träger mit kommunalem Auftrag. Er dauert etwa ein Jahr und lässt sich mit dem Beruf vereinbaren.
    Wer unsicher ist, ob der Kurs passt, kann am 8. Dezember 2026 am [Informationsabend](event-infoabend-zertifikatskurs-dezember-2026) teilnehmen. Er findet online statt und dauert eine Stunde.
    !callout Beispieldaten | Der Kurs und die Termine auf diesem Portal sind Beispiele. Eine echte Anmeldung ist darüber nicht möglich.
  `,
  organisations: ['iqz'],
})
