/**
 * Every kind of path the site has, in one place. Navigation, breadcrumbs, sitemap, links in the Studio and the
 * tests over all pages are derived from it; a path is spelled nowhere else.
 */
export interface Route {
  /** `[name]` is one segment taken from the content. */
  readonly pattern: string
  /** German title for navigation and breadcrumbs; pages about one document use the document's title. */
  readonly title: string
  readonly parent?: RouteKey
  /** Position in the main navigation. */
  readonly nav?: number
  /** Shown to search engines; absent means yes for pages, no for files. */
  readonly indexed?: false
}

export const routes = {
  home: { pattern: '/', title: 'Startseite' },
  articles: { pattern: '/wissen/', title: 'Wissen', parent: 'home', nav: 1 },
  articlesPage: { pattern: '/wissen/seite/[page]/', title: 'Wissen', parent: 'articles' },
  articlesOfKind: { pattern: '/wissen/rubrik/[kind]/', title: 'Rubrik', parent: 'articles' },
  articlesOfKindPage: {
    pattern: '/wissen/rubrik/[kind]/seite/[page]/',
    title: 'Rubrik',
    parent: 'articlesOfKind',
  },
  article: { pattern: '/wissen/[slug]/', title: 'Beitrag', parent: 'articles' },
  practiceExamples: { pattern: '/praxis/', title: 'Praxis', parent: 'home', nav: 2 },
  practiceExamplesPage: { pattern: '/praxis/seite/[page]/', title: 'Praxis', parent: 'practiceExamples' },
  practiceExample: { pattern: '/praxis/[slug]/', title: 'Praxisbeispiel', parent: 'practiceExamples' },
  events: { pattern: '/veranstaltungen/', title: 'Veranstaltungen', parent: 'home', nav: 3 },
  eventsPage: { pattern: '/veranstaltungen/seite/[page]/', title: 'Veranstaltungen', parent: 'events' },
  eventChoice: { pattern: '/veranstaltungen/auswahl/[choice]/', title: 'Auswahl', parent: 'events' },
  eventChoicePage: {
    pattern: '/veranstaltungen/auswahl/[choice]/seite/[page]/',
    title: 'Auswahl',
    parent: 'eventChoice',
  },
  eventArchive: { pattern: '/veranstaltungen/archiv/[year]/', title: 'Archiv', parent: 'events' },
  eventMonth: { pattern: '/veranstaltungen/monat/[month]/', title: 'Monatsansicht', parent: 'events' },
  event: { pattern: '/veranstaltungen/[slug]/', title: 'Veranstaltung', parent: 'events' },
  courses: { pattern: '/qualifizierung/', title: 'Qualifizierung', parent: 'home', nav: 4 },
  course: { pattern: '/qualifizierung/[slug]/', title: 'Kurs', parent: 'courses' },
  managers: { pattern: '/familienmanager/', title: 'Familienmanagement', parent: 'home', nav: 5 },
  managersOfRegion: {
    pattern: '/familienmanager/bezirk/[region]/',
    title: 'Regierungsbezirk',
    parent: 'managers',
  },
  managersOfDistrict: { pattern: '/familienmanager/kreis/[district]/', title: 'Kreis', parent: 'managers' },
  municipalities: { pattern: '/kommunen/', title: 'Kommunen', parent: 'home', nav: 6 },
  municipality: { pattern: '/kommunen/[slug]/', title: 'Kommune', parent: 'municipalities' },
  topics: { pattern: '/themen/', title: 'Themen', parent: 'home', nav: 7 },
  topic: { pattern: '/themen/[slug]/', title: 'Thema', parent: 'topics' },
  topicSection: { pattern: '/themen/[slug]/[section]/', title: 'Alles zum Thema', parent: 'topic' },
  topicSectionPage: {
    pattern: '/themen/[slug]/[section]/seite/[page]/',
    title: 'Alles zum Thema',
    parent: 'topicSection',
  },
  subscribe: { pattern: '/kalender/', title: 'Kalender abonnieren', parent: 'events' },
  page: { pattern: '/[slug]/', title: 'Seite', parent: 'home' },
  notFound: { pattern: '/404.html', title: 'Seite nicht gefunden', parent: 'home', indexed: false },
  gone: { pattern: '/entfernt/', title: 'Seite entfernt', parent: 'home', indexed: false },
  allEventsFeed: { pattern: '/kalender/alle.ics', title: 'Alle Veranstaltungen', indexed: false },
  topicFeed: { pattern: '/kalender/thema/[slug].ics', title: 'Veranstaltungen zum Thema', indexed: false },
  regionFeed: {
    pattern: '/kalender/bezirk/[region].ics',
    title: 'Veranstaltungen im Regierungsbezirk',
    indexed: false,
  },
  districtFeed: {
    pattern: '/kalender/kreis/[district].ics',
    title: 'Veranstaltungen im Kreis',
    indexed: false,
  },
  kindFeed: { pattern: '/kalender/art/[kind].ics', title: 'Veranstaltungen einer Art', indexed: false },
  seriesFeed: {
    pattern: '/kalender/reihe/[series].ics',
    title: 'Veranstaltungen einer Reihe',
    indexed: false,
  },
  onlineFeed: { pattern: '/kalender/online.ics', title: 'Online-Veranstaltungen', indexed: false },
  coursesFeed: { pattern: '/kalender/kurse.ics', title: 'Alle Kurstermine', indexed: false },
  courseFeed: { pattern: '/kalender/kurs/[slug].ics', title: 'Termine eines Kurses', indexed: false },
  courseRunFeed: {
    pattern: '/kalender/kurs/[slug]/[run].ics',
    title: 'Termine eines Durchgangs',
    indexed: false,
  },
  eventFeed: { pattern: '/veranstaltungen/[slug].ics', title: 'Eine Veranstaltung', indexed: false },
  eventsOnOffer: { pattern: '/veranstaltungen/auswahl/alle.json', title: 'Kommende Termine', indexed: false },
  rss: { pattern: '/rss.xml', title: 'RSS', indexed: false },
  sitemap: { pattern: '/sitemap.xml', title: 'Sitemap', indexed: false },
  sitemapPart: { pattern: '/sitemap/[part].xml', title: 'Teil der Sitemap', indexed: false },
  robots: { pattern: '/robots.txt', title: 'robots.txt', indexed: false },
  rendition: { pattern: '/bilder/[file]', title: 'Bild', indexed: false },
  file: { pattern: '/dateien/[file]', title: 'Datei', indexed: false },
} as const satisfies Record<string, Omit<Route, 'parent'> & { parent?: string }>

export type RouteKey = keyof typeof routes

/** The route registered under a key, with its optional properties visible to the type checker. */
export const route = (key: RouteKey): Route => routes[key]
