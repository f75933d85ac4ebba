export interface Source {
  _type: 'source'
  title: string
  authors?: string
  publisher?: string
  year?: number
  url?: string
}

const law = (title: string, url: string): Source => ({ _type: 'source', title, url })
const federal = (title: string, path: string) => law(title, `https://www.gesetze-im-internet.de/${path}`)
/** The law portal of North Rhine-Westphalia moves single laws now and then, so its start page is given. */
const state = (title: string) => law(title, 'https://recht.nrw.de/')

/** Public sources that several texts cite; every one of them exists. */
export const sources = {
  gg6: federal('Grundgesetz, Artikel 6 (Ehe, Familie, Kinder)', 'gg/art_6.html'),
  gg28: federal('Grundgesetz, Artikel 28 (kommunale Selbstverwaltung)', 'gg/art_28.html'),
  sgb8: federal('Achtes Buch Sozialgesetzbuch – Kinder- und Jugendhilfe (SGB VIII)', 'sgb_8/'),
  sgb2: federal(
    'Zweites Buch Sozialgesetzbuch (SGB II), § 28 Bedarfe für Bildung und Teilhabe',
    'sgb_2/__28.html',
  ),
  sgb11: federal('Elftes Buch Sozialgesetzbuch – Soziale Pflegeversicherung (SGB XI)', 'sgb_11/'),
  pflegezeit: federal('Gesetz über die Pflegezeit (PflegeZG)', 'pflegezg/'),
  kkg: federal('Gesetz zur Kooperation und Information im Kinderschutz (KKG), § 3', 'kkg/__3.html'),
  baugb: federal(
    'Baugesetzbuch (BauGB), § 1 Aufgabe, Begriff und Grundsätze der Bauleitplanung',
    'bbaug/__1.html',
  ),
  go: state('Gemeindeordnung für das Land Nordrhein-Westfalen (GO NRW)'),
  kibiz: state('Gesetz zur frühen Bildung und Förderung von Kindern (Kinderbildungsgesetz – KiBiz)'),
  landeskinderschutz: state('Landeskinderschutzgesetz NRW'),
  kjfoeg: state(
    'Drittes Gesetz zur Ausführung des Kinder- und Jugendhilfegesetzes (3. AG-KJHG – KJFöG), § 6',
  ),
  familienbericht7: {
    _type: 'source',
    title:
      'Siebter Familienbericht: Familie zwischen Flexibilität und Verlässlichkeit (Bundestagsdrucksache 16/1360)',
    publisher: 'Deutscher Bundestag',
    year: 2006,
    url: 'https://dserver.bundestag.de/btd/16/013/1601360.pdf',
  },
  familienbericht8: {
    _type: 'source',
    title:
      'Achter Familienbericht: Zeit für Familie. Familienzeitpolitik als Chance einer nachhaltigen Familienpolitik (Bundestagsdrucksache 17/9000)',
    publisher: 'Deutscher Bundestag',
    year: 2012,
    url: 'https://dserver.bundestag.de/btd/17/090/1709000.pdf',
  },
  familienbericht9: {
    _type: 'source',
    title:
      'Neunter Familienbericht: Eltern sein in Deutschland. Ansprüche, Anforderungen und Angebote bei wachsender Vielfalt (Bundestagsdrucksache 19/27200)',
    publisher: 'Deutscher Bundestag',
    year: 2021,
    url: 'https://dserver.bundestag.de/btd/19/272/1927200.pdf',
  },
  gerlach: {
    _type: 'source',
    title: 'Familienpolitik',
    authors: 'Irene Gerlach',
    publisher: 'VS Verlag für Sozialwissenschaften',
    year: 2010,
  },
  kinderrechte: {
    _type: 'source',
    title: 'Übereinkommen über die Rechte des Kindes (UN-Kinderrechtskonvention), Artikel 12 und 31',
    publisher: 'Vereinte Nationen',
    year: 1989,
  },
} satisfies Record<string, Source>
