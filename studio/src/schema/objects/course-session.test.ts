import { expect, test } from 'vitest'
import { courseSession } from './course-session.ts'

const path = ['runs', { _key: 'r' }, 'modules', { _key: 'm' }, 'sessions', { _key: 's' }, 'onlineUrl']

/** Whether the form hides where to dial in. */
function isHidden(run: string, session: string, attendance: string): unknown {
  const fields: { name: string; hidden?: unknown }[] = courseSession.fields
  const hidden = fields.find(({ name }) => name === 'onlineUrl')?.hidden
  if (typeof hidden !== 'function') throw new Error('It is never hidden.')
  const document = { _type: 'course', runs: [{ _key: 'other' }, { _key: 'r', status: run }] }
  return hidden({ document, parent: { attendance, status: session }, path })
}

test('a session can be given an address to dial into when it or its run was moved online', () => {
  expect(isHidden('confirmed', 'confirmed', 'onsite')).toBe(true)
  expect(isHidden('movedOnline', 'confirmed', 'onsite')).toBe(false)
  expect(isHidden('movedOnline', 'rescheduled', 'onsite')).toBe(false)
  expect(isHidden('confirmed', 'movedOnline', 'onsite')).toBe(false)
  expect(isHidden('confirmed', 'confirmed', 'hybrid')).toBe(false)
})

test('a list says of a session what became of it', () => {
  const dates = { startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-12T15:00:00Z' }
  const subtitle = (status: string) =>
    courseSession.preview?.prepare?.({ title: 'Tag 1', ...dates, status }).subtitle
  expect(subtitle('cancelled')).toBe('Abgesagt · Fr., 12.03.2027, 09:30–16:00 Uhr')
  expect(subtitle('confirmed')).toBe('Fr., 12.03.2027, 09:30–16:00 Uhr')
})
