import { expect, it, vi } from 'vitest'
import { certificateText } from './certificate-text.ts'

const certificate = { certificateYear: 2019, certificateValidUntil: '2027-12-31' }

it('says how long a certificate is valid', () => {
  expect(certificateText(certificate, () => false)).toBe('Zertifikat 2019, gültig bis 31. Dezember 2027')
})

it('says since when it is not valid any more', () => {
  expect(certificateText(certificate, () => true)).toBe('Zertifikat 2019, war gültig bis 31. Dezember 2027')
})

it('counts the last day as valid until midnight in Berlin', () => {
  const hasPassed = vi.fn(() => false)
  certificateText(certificate, hasPassed)
  expect(hasPassed).toHaveBeenCalledWith('2027-12-31T23:00:00Z')
})

it('leaves out a last day that is missing or unreadable', () => {
  expect(certificateText({ certificateYear: 2019 }, () => false)).toBe('Zertifikat 2019')
  expect(certificateText({ certificateYear: 2019, certificateValidUntil: 'bald' }, () => false)).toBe(
    'Zertifikat 2019',
  )
  expect(certificateText({}, () => false)).toBeNull()
})
