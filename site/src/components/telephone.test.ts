import { expect, it } from 'vitest'
import { telephone } from './telephone.ts'

it('calls the digits and shows what was written', () => {
  expect(telephone('0234 32-0')).toEqual({ text: '0234\u00a032-0', href: 'tel:0234320' })
  expect(telephone('+49 (0) 221 4710')?.href).toBe('tel:+492214710')
})

it('shows what is no number as text', () => {
  expect(telephone('nach Vereinbarung')?.href).toBeUndefined()
  expect(telephone(' ')).toBeNull()
})
