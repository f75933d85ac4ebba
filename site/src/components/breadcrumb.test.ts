import { expect, it } from 'vitest'
import { breadcrumb } from './breadcrumb.ts'

const titles = (pathname: string) => breadcrumb(pathname).map(({ title, href }) => `${title} ${href}`)

it('leads from the start page down to the parent', () => {
  expect(titles('/wissen/ein-beitrag/')).toEqual(['Startseite /', 'Wissen /wissen/'])
  expect(titles('/wissen/rubrik/meldung/seite/2/')).toEqual([
    'Startseite /',
    'Wissen /wissen/',
    'Rubrik /wissen/rubrik/meldung/',
  ])
})

it('is empty on the start page and outside the registry', () => {
  expect(titles('/')).toEqual([])
  expect(titles('/gibt/es/nicht/')).toEqual([])
})
