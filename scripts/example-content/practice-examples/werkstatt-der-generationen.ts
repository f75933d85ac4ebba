import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'werkstatt-der-generationen',
  title: 'Werkstatt der Generationen',
  teaser:
    'Fahrräder reparieren, Smartphones erklären, Möbel retten: In einer leer stehenden Tischlerei arbeiten Menschen von 9 bis 89 zusammen.',
  municipality: 'detmold',
  publishedAt: '2025-08-25 08:00',
  startYear: 2020,
  endYear: 2025,
  ongoing: false,
  carrierKind: 'stadt',
  carrierName: 'Büro für Generationen (Beispiel) mit einem Werkstattverein',
  contact: {
    name: 'Wilhelmine Brüggenthies (Beispielperson)',
    role: 'Büro für Generationen',
    organisation: 'Büro für Generationen (Beispiel)',
    email: 'generationen@detmold.example',
    phone: '+49 221 4710 218',
  },
  background: `
    Der Jugendtreff brauchte Räume, der Seniorenbeirat suchte Aufgaben, und eine Tischlerei stand leer. Zwei Ämter planten getrennt, bis die Beauftragte für Generationen beide an einen Tisch holte.
  `,
  goals: `
    - regelmäßige Begegnung von Jung und Alt bei gemeinsamem Tun
    - Weitergabe von Wissen in beide Richtungen
    - ein Ort ohne Eintritt und ohne Anmeldung
  `,
  targetGroups: ['jugendliche', 'aeltere', 'kinder'],
  content: `
    Dreimal in der Woche ist die Werkstatt geöffnet. Immer sind mindestens zwei Engagierte aus verschiedenen Generationen und eine hauptamtliche Kraft anwesend. Für alle, die Maschinen bedienen, gibt es einen Führerschein mit Prüfung, auch für gelernte Tischler.
    Ein Schutzkonzept regelt die Arbeit mit Kindern. Reparaturen kosten nichts, Spenden füllen die Schraubenkiste.
  `,
  results: `
    Das Projekt endete planmäßig nach fünf Jahren und lebt als eingetragener Verein weiter. Die Stadt stellt das Gebäude und acht Wochenstunden. Was niemand geplant hatte: Vier Jugendliche fanden über die Werkstatt einen Ausbildungsplatz, und zwei ältere Männer traten nach dem Tod ihrer Partnerinnen der Kochgruppe bei, weil „da sowieso alle waren“.
  `,
  image: 'generationen',
  topics: ['generationen', 'buergerschaftliches-engagement', 'freizeit-und-kultur'],
  related: ['article-engagement-begleiten'],
})
