import { sources } from '../writing/sources.ts'
import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'lotsinnen-fuer-den-anfang',
  title: 'Lotsinnen für den Anfang',
  teaser:
    'In der Geburtsklinik fängt es an: Zwei Lotsinnen sprechen mit allen Familien, vermitteln Unterstützung und bleiben in den ersten Wochen erreichbar.',
  municipality: 'bochum',
  publishedAt: '2026-05-18 08:00',
  startYear: 2022,
  ongoing: true,
  carrierKind: 'stadt',
  carrierName: 'Stabsstelle Familie (Beispiel) mit zwei Geburtskliniken',
  contact: {
    name: 'Amelie Roth-Yıldırım (Beispielperson)',
    role: 'Koordination Lotsendienst',
    organisation: 'Stabsstelle Familie (Beispiel)',
    email: 'lotsinnen@bochum.example',
    phone: '+49 221 4710 211',
  },
  background: `
    Die Stadt schickte Familien nach der Geburt einen Brief mit einer Broschüre. Rückmeldungen kamen vor allem aus Stadtteilen, in denen es den Familien ohnehin gut ging. Hebammen berichteten, dass andere Familien erst Monate später Hilfe suchten, wenn die Erschöpfung groß war.
    Die Stabsstelle und die Kliniken wollten den Moment nutzen, in dem fast alle Familien an einem Ort sind.
  `,
  goals: `
    - Alle Eltern kennen bei der Entlassung mindestens eine Ansprechperson mit Namen.
    - Familien mit besonderen Belastungen erhalten innerhalb von zwei Wochen Unterstützung.
    - Das Gespräch stärkt und kontrolliert nicht.
  `,
  targetGroups: ['eltern', 'alleinerziehende'],
  content: `
    Zwei Fachkräfte mit zusammen eineinhalb Stellen arbeiten auf den Geburtsstationen. Sie bieten **jeder** Familie ein Gespräch an; niemand muss sich als bedürftig zeigen.
    - Das Gespräch dauert etwa zwanzig Minuten, bei Bedarf mit Sprachmittlung.
    - Mit schriftlichem Einverständnis vermitteln die Lotsinnen direkt: Terminvereinbarung statt Telefonnummer.
    - Nach vier Wochen fragen sie telefonisch nach.
    Alle Beteiligten treffen sich vierteljährlich. Die Datenschutzbeauftragte der Stadt hat die Einwilligung mit entwickelt.
  `,
  results: `
    Neun von zehn angesprochenen Familien nehmen das Gespräch an. Rund ein Drittel wünscht eine Vermittlung, am häufigsten zu Hebammen, zur Familienpflege und zum Elterngeld.
    Überraschend war, wie oft Väter allein zum Gespräch kommen. Die Lotsinnen bieten seitdem auch Abendzeiten an. Offen ist, wie Familien erreicht werden, die ambulant oder zu Hause entbinden.
  `,
  image: 'lotsen-leuchtturm',
  topics: ['alltagshilfen-und-praevention', 'gesundheit-und-pflege', 'familienbildung-und-erziehung'],
  related: ['article-praeventionsketten'],
  sources: [sources.kkg],
})
