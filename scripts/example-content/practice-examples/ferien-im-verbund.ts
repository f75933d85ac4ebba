import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'ferien-im-verbund',
  title: 'Ferien im Verbund: drei Kommunen, ein Programm',
  teaser:
    'Zwölf Wochen Ferien, kleine Kommunen, lange Wege: In der Nordeifel teilen sich drei Nachbarn Personal, Busse und Ideen.',
  municipality: 'monschau',
  publishedAt: '2026-06-22 08:00',
  startYear: 2023,
  ongoing: true,
  carrierKind: 'freier-traeger',
  carrierName: 'Ganztagsverbund Nordeifel gGmbH (Beispiel)',
  contact: {
    name: 'Leon Krott-Vandenberg (Beispielperson)',
    role: 'Programmleitung Ferien',
    organisation: 'Ganztagsverbund Nordeifel gGmbH (Beispiel)',
    email: 'ferien@ganztagsverbund-nordeifel.example',
    phone: '+49 221 4710 216',
  },
  background: `
    Jede Kommune bot zwei Ferienwochen an, zufällig dieselben. Eltern mussten den Rest mit Urlaub, Großeltern und Glück überbrücken. Einzeln hätte keine der drei mehr leisten können.
  `,
  goals: `
    - Betreuung in elf von zwölf Ferienwochen, von 7:30 bis 16:30 Uhr
    - eine Anmeldung, ein Preis, ein Bus
    - Plätze auch für Kinder mit Behinderung, ohne Sonderantrag
  `,
  targetGroups: ['kinder', 'eltern', 'alleinerziehende'],
  content: `
    Die Kommunen haben eine öffentlich-rechtliche Vereinbarung geschlossen und den Träger gemeinsam beauftragt. Standorte wechseln: eine Woche Wald, eine Woche Schwimmbad, eine Woche Werkstatt.
    Zwei Busse sammeln die Kinder ein. Für die Anmeldung genügt ein Formular; wer Leistungen für Bildung und Teilhabe bezieht, kreuzt es an und zahlt nichts. Um die Abrechnung kümmert sich der Träger.
    !figure fahrrad | Wer nah genug wohnt, kommt mit der begleiteten Fahrradgruppe.
  `,
  results: `
    Elf Ferienwochen sind abgedeckt. Die Zahl der Kinder, die teilnehmen, hat sich verdoppelt, die Kosten je Kind und Tag sind gesunken. Schwierig bleibt es, im Sommer genügend Fachkräfte zu finden. Der Verbund bildet deshalb Jugendliche zu Gruppenhelferinnen und Gruppenhelfern aus.
  `,
  image: 'gemeinschaftsgarten',
  topics: ['kinderbetreuung', 'freizeit-und-kultur', 'vereinbarkeit-von-familie-und-beruf'],
  related: ['article-rechtsanspruch-ganztag'],
})
