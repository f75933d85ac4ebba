/** The times of a registration, ISO instants. */
export type RegistrationTimes = { opensAt?: string; deadline?: string }
type Problem = { message: string; path: string[] }

/**
 * Checks the times of a registration against each other and against the first moment of what one registers for.
 * @param registration the object with its ISO instants
 * @param startsAt ISO instant or calendar date at which the event or run begins; may be unknown
 * @returns `true`, or the sentence for the editor with the field it belongs to
 */
export function registrationWindow(
  registration: RegistrationTimes | undefined,
  startsAt: string | undefined,
): true | Problem {
  const { opensAt, deadline } = registration ?? {}
  if (opensAt && deadline && Date.parse(opensAt) >= Date.parse(deadline))
    return { message: 'Der Anmeldeschluss muss nach dem Beginn der Anmeldung liegen.', path: ['deadline'] }
  if (!startsAt) return true
  // A calendar date begins at midnight, so a deadline on the day itself has to be compared with the end of that day.
  const limit = Date.parse(startsAt.length === 10 ? `${startsAt}T23:59:59Z` : startsAt)
  if (deadline && Date.parse(deadline) > limit)
    return { message: 'Der Anmeldeschluss muss vor dem Beginn liegen.', path: ['deadline'] }
  if (opensAt && Date.parse(opensAt) > limit)
    return { message: 'Die Anmeldung muss vor dem Beginn öffnen.', path: ['opensAt'] }
  return true
}
