import { practiceExample } from './practice-example.ts'

export default practiceExample({
  slug: 'ankommen-im-quartier',
  title: 'Ankommen im Quartier: Elternbegleitung in elf Sprachen',
  teaser:
    'Mütter und Väter aus der Nachbarschaft begleiten andere Familien zu Kita, Schule und Kinderarzt. Qualifiziert, bezahlt und mitten im Stadtteil.',
  municipality: 'solingen',
  publishedAt: '2025-10-20 08:00',
  startYear: 2021,
  ongoing: true,
  carrierKind: 'freier-traeger',
  carrierName: 'Familienbildungsstätte Haus am Markt e. V. (Beispiel)',
  contact: {
    name: 'Samira El-Khatib (Beispielperson)',
    role: 'Leitung Elternbegleitung',
    organisation: 'Familienbildungsstätte Haus am Markt e. V. (Beispiel)',
    email: 'elternbegleitung@haus-am-markt.example',
    phone: '+49 221 4710 215',
  },
  background: `
    In zwei Innenstadtquartieren wechselten jedes Jahr viele Familien Wohnung und Schule. Kitas und Schulen luden zu Elternabenden ein, zu denen kaum jemand kam. Die Familienbildungsstätte fragte nach, auf Spielplätzen und in Läden. Die häufigste Antwort: „Ich wusste nicht, dass ich gemeint bin.“
  `,
  goals: `
    - Familien finden innerhalb von drei Monaten nach dem Zuzug Anschluss an Kita, Schule und Nachbarschaft.
    - Elternbegleitung wird als Arbeit anerkannt und bezahlt.
    - Einrichtungen verändern ihre Einladungen und Abläufe.
  `,
  targetGroups: ['eltern', 'alleinerziehende', 'kinder'],
  content: `
    Achtzehn Mütter und Väter haben eine Qualifizierung von 80 Stunden abgeschlossen. Sie sprechen zusammen elf Sprachen und arbeiten stundenweise, sozialversicherungspflichtig oder als Übungsleitung.
    Sie begleiten zu Terminen, erklären Briefe und laden persönlich ein. Alle zwei Wochen besprechen sie sich mit einer Sozialpädagogin. Dolmetschen bei vertraulichen Gesprächen übernehmen sie ausdrücklich nicht, dafür gibt es einen Pool professioneller Sprachmittlung.
  `,
  results: `
    Elternabende sind besser besucht, vor allem dort, wo Schulen Uhrzeit und Form geändert haben. Sechs Elternbegleiterinnen haben inzwischen eine Ausbildung zur Kinderpflegerin oder Erzieherin begonnen. Was als Verlust für das Projekt erschien, ist sein größter Erfolg.
  `,
  image: 'willkommen',
  topics: ['integration', 'familienbildung-und-erziehung', 'soziale-netzwerke'],
  related: ['article-familien-in-vielfalt'],
})
