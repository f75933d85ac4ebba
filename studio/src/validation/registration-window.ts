/** The times of a registration, ISO instants; hidden from editors when none is required. */
export type RegistrationTimes = { required?: boolean; opensAt?: string; deadline?: string }
type Problem = { message: string; path: string[] }

/**
 * Checks the times of a registration against each other and against the last moment at which it makes sense.
 * @param registration the object with its ISO instants
 * @param last ISO instant; may be unknown
 * @returns `true`, or the sentence for the editor with the field it belongs to
 */
export function registrationWindow(
  registration: RegistrationTimes | undefined,
  last: string | undefined,
): true | Problem {
  if (!registration?.required) return true
  const { opensAt, deadline } = registration
  if (opensAt && deadline && Date.parse(opensAt) >= Date.parse(deadline))
    return { message: 'Der Anmeldeschluss muss nach dem Beginn der Anmeldung liegen.', path: ['deadline'] }
  if (!last) return true
  const limit = Date.parse(last)
  if (deadline && Date.parse(deadline) > limit)
    return { message: 'Der Anmeldeschluss muss vor dem Beginn liegen.', path: ['deadline'] }
  if (opensAt && Date.parse(opensAt) > limit)
    return { message: 'Die Anmeldung muss vor dem Beginn öffnen.', path: ['opensAt'] }
  return true
}
