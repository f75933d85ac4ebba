import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'eine-karte-fuer-den-kreis',
  title: 'Eine Karte für den ganzen Kreis: die Familienkarte Niederrhein',
  teaser:
    'Schwimmbad, Museum, Musikschule: Mit einer kreisweiten Familienkarte sparen Familien – und Ein-Eltern-Familien werden ausdrücklich mitgedacht.',
  municipality: 'kleve',
  publishedAt: '2026-11-09 08:00',
  startYear: 2025,
  ongoing: true,
  carrierKind: 'kreis',
  carrierName: 'Kreisverwaltung, Koordinierungsstelle Familie (Beispiel)',
  contact: {
    name: 'Femke van Loon (Beispielperson)',
    role: 'Koordinierungsstelle Familie',
    organisation: 'Kreisverwaltung (Beispiel)',
    email: 'familienkarte@kleve.example',
    phone: '+49 221 4710 220',
  },
  background: `
    Jede Stadt im Kreis hatte eigene Ermäßigungen, keine galt beim Nachbarn. Kleine Gemeinden ohne Schwimmbad und Museum hatten ihren Familien nichts anzubieten.
  `,
  goals: `
    - eine Karte für alle Familien in allen kreisangehörigen Kommunen
    - gültig für den Haushalt und eine weitere erwachsene Person
    - mindestens 100 Partnerbetriebe und Einrichtungen im ersten Jahr
  `,
  targetGroups: ['eltern', 'alleinerziehende', 'kinder', 'pflegende-angehoerige'],
  content: `
    Die Karte kommt mit dem Kindergeldnachweis oder auf formlosen Antrag, auf Papier und auf das Smartphone. Auch Familien, die Angehörige ab Pflegegrad 2 betreuen, erhalten sie.
    Der Kreis übernimmt die Geschäftsführung, die Kommunen gewinnen Partner. Eine Jury aus Familien vergibt jedes Jahr den Preis für das „freundlichste Nein“: einen Betrieb, der aus einer Beschwerde etwas gemacht hat.
  `,
  results: `
    Nach einem Jahr besitzen sechs von zehn berechtigten Haushalten die Karte, 137 Partner machen mit. Am beliebtesten sind nicht die Rabatte, sondern zwei stille Vorteile: Wickelplätze und kostenloses Leitungswasser bei allen Partnern.
  `,
  image: 'kartenpins',
  topics: ['freizeit-und-kultur', 'armutspraevention', 'soziale-netzwerke'],
})
