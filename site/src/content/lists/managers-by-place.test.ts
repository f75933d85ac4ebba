import { beforeEach, expect, it } from 'vitest'
import type { StoredDocument } from '../engine/document-store.ts'
import { Portal } from '../portal.ts'

const now = new Date('2026-11-21T12:00:00Z')
const bochum = '05911000'
const rosendahl = '05558040'
const aachen = '05334002'

const manager = (name: string, ags: string, fields: object = {}): StoredDocument => ({
  _id: `manager-${name.toLowerCase()}`,
  _type: 'manager',
  _rev: 'r1',
  ...{ name, municipality: { _ref: `municipality-${ags}` }, consentDate: '2026-01-10', ...fields },
})

let portal: Portal

/** Lists are read while a page is rendered. */
const whileRendering = <Answer>(read: () => Answer) => portal.record('/familienmanager/', async () => read())

beforeEach(() => {
  portal = new Portal()
  portal.load(
    [
      manager('Zoe', bochum),
      manager('Anna', bochum),
      manager('Clara', rosendahl),
      manager('Deniz', aachen),
      manager('Ohne', bochum, { consentDate: undefined }),
      manager('Nirgends', '09162000'),
    ],
    { now },
  )
})

it('orders people by Regierungsbezirk, Kreis, municipality and name', async () => {
  const placed = await whileRendering(() => portal.content.list('managersByPlace'))
  expect(placed.map(({ id }) => id)).toEqual([
    'manager-deniz',
    'manager-clara',
    'manager-anna',
    'manager-zoe',
  ])
})

it('shows nobody who did not agree to it', async () => {
  const read = () => portal.content.list('managersOfMunicipality', `municipality-${bochum}`)
  expect(await whileRendering(read)).toEqual(['manager-anna', 'manager-zoe'])
})

it('finds the people of a Kreis or Regierungsbezirk', async () => {
  const idsWithin = (ags: string) =>
    whileRendering(() => portal.content.list('managersWithin', ags).map(({ id }) => id))
  expect(await idsWithin('05558')).toEqual(['manager-clara'])
  expect(await idsWithin('059')).toEqual(['manager-anna', 'manager-zoe'])
  expect(await idsWithin('057')).toEqual([])
})
