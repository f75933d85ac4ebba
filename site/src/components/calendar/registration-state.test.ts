import type { Registration } from '@iqz/shared/content/sanity.types.ts'
import { expect, test } from 'vitest'
import { registrationState } from './registration-state.ts'

const now = '2027-03-01T12:00:00Z'
const hasPassed = (instant: string) => instant <= now
const stateOf = (fields: Partial<Registration> | undefined, event = {}) =>
  registrationState(
    fields && { _type: 'registration', ...fields },
    { status: 'confirmed', over: false, ...event },
    hasPassed,
  )

test.each([
  [undefined, 'none'],
  [{}, 'none'],
  [{ required: false }, 'unneeded'],
  [{ required: false, fullyBooked: true }, 'full'],
  [{ required: false, fullyBooked: true, waitingList: true, deadline: '2027-02-01T12:00:00Z' }, 'waiting'],
  [{ required: true }, 'open'],
  [{ email: 'anmeldung@iqz.example' }, 'open'],
  [{ required: true, opensAt: '2027-03-02T08:00:00Z' }, 'later'],
  [{ required: true, opensAt: '2027-02-02T08:00:00Z', deadline: '2027-03-02T08:00:00Z' }, 'open'],
  [{ required: true, deadline: '2027-02-28T22:59:00Z' }, 'closed'],
  [{ required: true, deadline: 'irgendwann' }, 'open'],
  [{ required: true, fullyBooked: true }, 'full'],
  [{ required: true, fullyBooked: true, waitingList: true }, 'waiting'],
  [{ required: true, fullyBooked: true, deadline: '2027-02-01T12:00:00Z' }, 'closed'],
] as const)('%j is %s', (registration, state) => expect(stateOf(registration)).toBe(state))

test.each([{ over: true }, { status: 'cancelled' }, { status: 'postponed' }])(
  'nobody registers for %j',
  (event) => {
    expect(stateOf({ required: true }, event)).toBe('off')
  },
)
