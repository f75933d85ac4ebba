import type { SiteSettings } from '@iqz/shared/content/sanity.types.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { reference } from '../../../scripts/example-content/writing/reference.ts'
import { sentence } from './german.ts'
import type { Setting } from './setting.ts'

/** The settings of the site, with what the start page puts first. */
export function siteSettings(setting: Setting): Written<SiteSettings> {
  return {
    _id: 'siteSettings',
    _type: 'siteSettings',
    title: 'IQZ-Portal',
    tagline: 'Kommunale Familienpolitik in Nordrhein-Westfalen',
    description: sentence(setting.random),
    operator: 'Informations- und Qualifizierungszentrum für Kommunen (IQZ)',
    email: 'kontakt@iqz-portal.example',
    featured: keyed('featured', [
      reference('article-1'),
      reference('practiceExample-1'),
      reference('event-1'),
    ]),
    footerPages: keyed('page', [reference('page-1'), reference('page-2'), reference('page-3')]),
    copyright: 'IQZ',
  }
}
