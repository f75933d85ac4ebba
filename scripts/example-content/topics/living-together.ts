import type { TopicText } from './topic.ts'

/** Handlungsfelder around neighbourhood, engagement and the administration itself. */
export const livingTogether: TopicText[] = [
  {
    slug: 'generationen',
    title: 'Generationen',
    teaser:
      'Familie reicht über den Haushalt hinaus. Kommunen, die Jung und Alt zusammen denken, gewinnen Orte, an denen sich alle Generationen begegnen.',
    body: `
      Großeltern betreuen Enkelkinder, Erwachsene pflegen ihre Eltern, Nachbarinnen und Nachbarn springen ein: Zwischen den Generationen wird viel geleistet, was keine Statistik erfasst.
      Mehrgenerationenhäuser, gemeinsame Werkstätten oder Wohnprojekte geben dieser Solidarität einen Ort. Wichtig ist, dass Angebote nicht nach Zuständigkeiten getrennt entstehen – hier Jugend, dort Seniorinnen und Senioren –, sondern gemeinsam geplant werden.
    `,
    image: 'generationen',
  },
  {
    slug: 'buergerschaftliches-engagement',
    title: 'Bürgerschaftliches Engagement',
    teaser:
      'Familienpatenschaften, Lesementorinnen, Fahrdienste: Engagement ergänzt öffentliche Leistungen. Es braucht Anerkennung, Begleitung und klare Grenzen.',
    body: `
      Freiwillige sind kein Ersatz für Fachkräfte. Sie bringen etwas Eigenes ein: Zeit, Nachbarschaft und einen Blick ohne Akte.
      ## Was Engagement trägt
      - eine hauptamtliche Ansprechperson mit Zeitbudget
      - Fortbildung, Versicherungsschutz und Auslagenersatz
      - Schutzkonzepte überall dort, wo Freiwillige mit Kindern arbeiten
    `,
    image: 'gemeinschaftsgarten',
  },
  {
    slug: 'soziale-netzwerke',
    title: 'Soziale Netzwerke',
    teaser:
      'Nachbarschaften, Bündnisse und Fachnetzwerke: Wer sich kennt, hilft sich schneller. Kommunen knüpfen und pflegen diese Verbindungen.',
    body: `
      Gemeint sind hier die Netze zwischen Menschen und Einrichtungen, nicht die Plattformen im Internet. Ein Lokales Bündnis für Familie bringt Verwaltung, Betriebe, Verbände und Familien zusammen; ein Netzwerk Frühe Hilfen verbindet Gesundheitswesen und Jugendhilfe.
      Netzwerke leben von einer verlässlichen Koordination. Fällt sie weg, bleiben Verteilerlisten.
    `,
    image: 'bruecke',
  },
  {
    slug: 'integration',
    title: 'Integration',
    teaser:
      'Ankommen gelingt in Familien und mit Familien: durch Sprache, Nachbarschaft, gute Kitas und eine Verwaltung, die verstanden wird.',
    body: `
      In vielen Großstädten Nordrhein-Westfalens wächst rund die Hälfte der Kinder in Familien mit Einwanderungsgeschichte auf. Integration ist dort kein Sonderthema, sondern Alltag jeder Planung.
      Elternbegleiterinnen, Sprachmittlung und mehrsprachige Informationen senken Hürden. Noch besser wirken Angebote, die gar nicht erst zwischen „alteingesessen“ und „zugewandert“ unterscheiden.
    `,
    image: 'willkommen',
  },
  {
    slug: 'familienfreundliche-verwaltung',
    title: 'Familienfreundliche Verwaltung',
    teaser:
      'Eine Anlaufstelle, verständliche Bescheide, Sprechzeiten am frühen Abend: Familienfreundlichkeit beginnt im eigenen Haus und braucht eine klare Zuständigkeit.',
    body: `
      Familien begegnen der Verwaltung an vielen Stellen: bei der Geburtsurkunde, beim Kita-Platz, beim Elterngeld, im Bürgerbüro. Ob sie sich dort willkommen fühlen, ist eine Frage der Haltung und der Organisation.
      ## Bausteine
      - ein **Familienbüro** als erste Anlaufstelle und Lotse durch das Haus
      - Anträge in verständlicher Sprache, digital und auf Papier
      - eine Stelle, die ämterübergreifend koordiniert und Rückhalt der Verwaltungsspitze hat
      Welche Organisationsmodelle es dafür gibt, zeigt unser Beitrag [Wo Familienpolitik in der Verwaltung zu Hause ist](article-familienpolitik-in-der-verwaltung).
    `,
    image: 'rathaus',
  },
]
