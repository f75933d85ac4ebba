import { expect, it } from 'vitest'
import { isPublic } from './is-public.ts'
import { Portal } from './portal.ts'

const manager = (fields: object) => ({
  _id: 'manager-anna',
  _type: 'manager',
  _rev: 'r1',
  ...{ name: 'Anna', municipality: { _ref: 'municipality-05911000' }, certificateYear: 2024, ...fields },
})
const photo = {
  _type: 'figure',
  asset: { _ref: 'image-0123456789abcdef0123456789abcdef01234567-600x600-jpg' },
  alt: 'Anna',
}

it.each([undefined, null, '', 'ja', true, {}])('takes %j for no consent of a person', (consentDate) => {
  expect(isPublic(manager({ consentDate }))).toBe(false)
})

it('shows people who consented, and everything that is no person', () => {
  expect(isPublic(manager({ consentDate: '2026-01-10' }))).toBe(true)
  expect(isPublic({ _id: 'a', _type: 'article', _rev: 'r1' })).toBe(true)
})

it('publishes no photograph without consent, and takes it down when consent is withdrawn', () => {
  const portal = new Portal()
  const now = new Date('2026-11-21T12:00:00Z')
  const pictures = () => portal.paths().filter((path) => path.startsWith('/bilder/'))
  portal.load([manager({ photo }), { _id: photo.asset._ref, _type: 'sanity.imageAsset', _rev: 'r1' }], {
    now,
  })
  expect(pictures()).toEqual([])
  expect(portal.problems()).toEqual([])
  portal.update([{ id: 'manager-anna', document: manager({ photo, consentDate: '2026-01-10' }) }], now)
  expect(pictures().length).toBeGreaterThan(0)
  portal.update([{ id: 'manager-anna', document: manager({ photo }) }], now)
  expect(pictures()).toEqual([])
})
