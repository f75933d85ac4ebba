import { sources } from '../writing/sources.ts'
import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'wir-bauen-unseren-platz',
  title: '„Wir bauen unseren Platz“: Grundschulkinder planen einen Spielplatz',
  teaser:
    'Aus einem Parkplatz wird ein Spielplatz. Entworfen haben ihn 64 Kinder – mit Budget, Bauamt und Abstimmung.',
  municipality: 'koeln',
  publishedAt: '2026-07-13 08:00',
  startYear: 2024,
  endYear: 2026,
  ongoing: false,
  carrierKind: 'stadt',
  carrierName: 'Leitstelle Familienfreundliche Stadt (Beispiel) mit dem Grünflächenamt',
  contact: {
    name: 'Mehtap Adler (Beispielperson)',
    role: 'Projektleitung',
    organisation: 'Leitstelle Familienfreundliche Stadt (Beispiel)',
    email: 'spielraum@koeln.example',
    phone: '+49 221 4710 213',
  },
  background: `
    Im Umkreis einer Grundschule fehlte ein Spielplatz. Ein wenig genutzter Parkplatz bot sich an. Frühere Planungen waren am Widerstand von Anwohnerinnen und Anwohnern gescheitert, die erst aus der Zeitung davon erfahren hatten.
  `,
  goals: `
    1. Kinder entscheiden über Gestaltung und Ausstattung im Rahmen eines festen Budgets.
    2. Die Nachbarschaft ist von Anfang an einbezogen.
    3. Zwischen Beschluss und erstem Spatenstich liegt höchstens ein Jahr.
  `,
  targetGroups: ['kinder', 'eltern', 'politik'],
  content: `
    Vier Klassen erkundeten den Ort, maßen ihn aus und bauten Modelle. Eine Kinderjury wählte drei Entwürfe aus, ein Planungsbüro rechnete sie durch. Was zu teuer war, wurde nicht gestrichen, sondern den Kindern zurückgegeben: „Ihr habt noch 40 Prozent. Worauf verzichtet ihr?“
    Parallel gab es zwei Nachbarschaftsabende am Bauzaun. Dort stellten die Kinder ihre Modelle selbst vor.
  `,
  results: `
    Entstanden ist ein Platz mit Kletterlandschaft, Wasserpumpe und einer langen Bank, die ausdrücklich auch für Ältere gedacht ist. Statt der befürchteten Beschwerden gab es drei Baumpatenschaften.
    Gelernt haben die Beteiligten, dass ein Jahr für Kinder sehr lang ist. Beim nächsten Mal wird eine Zwischennutzung gleich mitgeplant: Kreide, Sand und bewegliche Kisten vom ersten Tag an.
  `,
  image: 'spielplatz',
  topics: ['beteiligung', 'wohnen-und-wohnumfeld', 'freizeit-und-kultur'],
  related: ['article-kinder-an-der-planung-beteiligen'],
  sources: [sources.kinderrechte],
})
