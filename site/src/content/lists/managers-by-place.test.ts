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

it('orders people by Regierungsbezirk, Kreis, municipality and name', () => {
  const order = portal.content.list('managersByPlace').map(({ id }) => id)
  expect(order).toEqual(['manager-deniz', 'manager-clara', 'manager-anna', 'manager-zoe'])
})

it('shows nobody who did not agree to it', () => {
  const shown = portal.content.list('managersOfMunicipality', `municipality-${bochum}`)
  expect(shown).toEqual(['manager-anna', 'manager-zoe'])
})

it('finds the people of a Kreis or Regierungsbezirk', () => {
  const idsWithin = (ags: string) => portal.content.list('managersWithin', ags).map(({ id }) => id)
  expect(idsWithin('05558')).toEqual(['manager-clara'])
  expect(idsWithin('059')).toEqual(['manager-anna', 'manager-zoe'])
  expect(idsWithin('057')).toEqual([])
})
