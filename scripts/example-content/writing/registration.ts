import type { Registration } from '@iqz/shared/content/sanity.types.ts'
import { berlinInstant } from './berlin-instant.ts'

export interface RegistrationText {
  required?: boolean
  /** Berlin time */
  opensAt?: string
  /** Berlin time */
  deadline?: string
  capacity?: number
  fullyBooked?: boolean
  waitingList?: boolean
  /** As shown; without it taking part is free. */
  fee?: string
  /** Path of the invented registration form; without it people write an e-mail. */
  form?: string
}

/** How to sign up for an event or a course run. */
export function registration({ required, opensAt, deadline, form, ...rest }: RegistrationText): Registration {
  return {
    _type: 'registration',
    required: required ?? true,
    ...(opensAt && { opensAt: berlinInstant(opensAt) }),
    ...(deadline && { deadline: berlinInstant(deadline) }),
    ...rest,
    ...(form ? { url: `https://anmeldung.example.org/${form}` } : { email: 'anmeldung@iqz-portal.example' }),
  }
}
