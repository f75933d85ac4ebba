import type { ExampleDocument } from '../writing/example-document.ts'
import { keyed } from '../writing/keyed.ts'
import { reference } from '../writing/reference.ts'

/** Title, operator, featured content and footer of the portal. */
export const siteSettings: ExampleDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'IQZ-Portal',
  tagline: 'Kommunale Familienpolitik in Nordrhein-Westfalen',
  description:
    'Fachwissen, Praxisbeispiele, Veranstaltungen und Qualifizierung für alle, die in Städten, Gemeinden und Kreisen für Familien arbeiten.',
  operator: 'Informations- und Qualifizierungszentrum für Kommunen (IQZ)',
  address: 'Musterstraße 1\n44801 Bochum',
  email: 'kontakt@iqz-portal.example',
  phone: '+49 221 4710 100',
  featured: keyed(
    'featured',
    [
      'practiceExample-das-familienbuero-kommt-ins-dorf',
      'article-lokale-familienzeitpolitik',
      'event-fachkongress-2027',
      'course-kommunales-familienmanagement',
    ].map(reference),
  ),
  banner: {
    text: 'Beispieldaten: Personen, Projekte, Kurse und Termine auf diesem Portal sind erfunden.',
  },
  footerPages: keyed(
    'page',
    ['ueber-uns', 'impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache', 'gebaerdensprache'].map(
      (slug) => reference(`page-${slug}`),
    ),
  ),
  copyright: 'Informations- und Qualifizierungszentrum für Kommunen (IQZ)',
}
