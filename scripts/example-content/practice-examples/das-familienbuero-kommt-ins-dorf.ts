import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'das-familienbuero-kommt-ins-dorf',
  title: 'Das Familienbüro kommt ins Dorf',
  teaser:
    'Ein Lastenrad, drei Ortsteile, ein fester Wochentag: Eine Gemeinde bringt Beratung dorthin, wo Familien ohnehin sind.',
  municipality: 'rosendahl',
  publishedAt: '2026-03-02 08:00',
  startYear: 2024,
  ongoing: true,
  carrierKind: 'gemeinde',
  carrierName: 'Fachbereich Bürgerservice und Familie (Beispiel)',
  contact: {
    name: 'Hendrik Lammerskötter (Beispielperson)',
    role: 'Familienbüro',
    organisation: 'Fachbereich Bürgerservice und Familie (Beispiel)',
    email: 'familienbuero@rosendahl.example',
    phone: '+49 221 4710 212',
  },
  background: `
    Das Rathaus liegt in einem Ortsteil, die Familien leben in dreien. Wer kein zweites Auto hat, braucht für einen Antrag einen halben Tag. Die Sprechstunde im Rathaus wurde kaum genutzt, das Telefon dafür umso mehr.
  `,
  goals: `
    - Kein Weg zur ersten Beratung ist länger als zwei Kilometer.
    - Anträge werden gemeinsam ausgefüllt und vollständig abgegeben.
    - Ehrenamtliche und Verwaltung lernen sich kennen.
  `,
  targetGroups: ['eltern', 'aeltere', 'pflegende-angehoerige'],
  content: `
    Jeden Mittwoch fährt das Familienbüro mit dem Lastenrad in einen anderen Ortsteil: vor die Kita, auf den Kirchplatz, zum Sportheim. An Bord sind ein Laptop mit gesicherter Verbindung, ein Drucker, Spielzeug und Kaffee.
    Die Mitarbeitenden erledigen, was möglich ist, sofort. Für alles andere vereinbaren sie einen Termin oder übergeben an die Fachstelle beim Kreis. Bei Regen öffnet das Pfarrheim.
  `,
  results: `
    Im ersten Jahr gab es mehr Beratungen unter freiem Himmel als im Rathaus. Häufigste Themen waren Elterngeld, Kita-Platz und Pflegegrad. Nebenbei entstand eine Fahrgemeinschaft zur Kinderarztpraxis.
    Die Gemeinde hat das Angebot verstetigt. Eine Nachbargemeinde leiht sich das Rad inzwischen jeden zweiten Freitag.
  `,
  image: 'fahrrad',
  topics: ['familienfreundliche-verwaltung', 'alltagshilfen-und-praevention'],
  related: ['article-familienpolitik-in-der-verwaltung', 'event-kreistreffen-rosendahl-2027'],
})
