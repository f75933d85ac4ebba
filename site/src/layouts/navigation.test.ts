import { expect, it } from 'vitest'
import { navigation } from './navigation.ts'

const marked = (pathname: string) =>
  navigation(pathname).flatMap(({ title, current }) => (current ? `${title} ${current}` : []))

it.each([
  ['/veranstaltungen/', 'Veranstaltungen page'],
  ['/veranstaltungen/fachtag/', 'Veranstaltungen true'],
  ['/wissen/rubrik/meldung/seite/2/', 'Wissen true'],
  ['/kalender/', 'Veranstaltungen true'],
])('%s is, or belongs to, a section', (pathname, section) => {
  expect(marked(pathname)).toEqual([section])
})

it.each(['/', '/impressum/', '/404.html'])('%s belongs to none', (pathname) => {
  expect(marked(pathname)).toEqual([])
})
