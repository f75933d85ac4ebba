import type { Manager, Municipality, Organisation, SiteSettings } from '@iqz/shared/content/sanity.types.ts'
import { organisationKinds } from '@iqz/shared/vocabulary/organisation-kinds.ts'
import type { Written } from '../../../scripts/example-content/writing/example-document.ts'
import { keyed } from '../../../scripts/example-content/writing/keyed.ts'
import { reference } from '../../../scripts/example-content/writing/reference.ts'
import { body } from './body.ts'
import { person, sentence } from './german.ts'
import type { Setting } from './setting.ts'
import { words } from './words.ts'

/** Somebody with a certificate, and with consent to be shown. */
export function manager(setting: Setting, number: number): Written<Manager> {
  const { random } = setting
  const year = random.whole(2020, 2025)
  return {
    _id: `manager-${number}`,
    _type: 'manager',
    name: person(random),
    role: 'Familienbeauftragte',
    municipality: setting.municipality(),
    office: `Fachbereich ${random.pick(words.themes)}`,
    email: `person-${number}@iqz-portal.example`,
    phone: '+49 221 4710 112',
    certificateYear: year,
    certificateValidUntil: `${year + 5}-12-31`,
    consentDate: `${year}-06-01`,
    example: true,
  }
}

/** An Institution, Initiative or the like. */
export function organisation(setting: Setting, number: number): Written<Organisation> {
  const { random } = setting
  return {
    _id: `organisation-${number}`,
    _type: 'organisation',
    name: `Beispiel-Netzwerk ${random.pick(words.themes)} ${number}`,
    kind: random.pick(Object.keys(organisationKinds) as (keyof typeof organisationKinds)[]),
    description: sentence(random),
    website: 'https://www.example.org/',
    municipality: setting.municipality(),
  }
}

/** The municipality of that place in the register, counted from 1. */
export function municipality(setting: Setting, number: number): Written<Municipality> {
  const place = setting.places[number - 1]
  if (!place) throw new Error(`There is no municipality number ${number}.`)
  return {
    _id: `municipality-${place.ags}`,
    _type: 'municipality',
    ags: place.ags,
    name: place.name,
    slug: { _type: 'slug', current: place.slug },
    ...(setting.random.chance(20) && { description: body(setting.random, 2) }),
  }
}

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
