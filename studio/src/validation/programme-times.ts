/** From noon on something may go on until the night after; before this hour it is that night. */
const [EVENING, MORNING] = ['12:00', '06:00']

/**
 * Checks that a programme item ends after it begins, an evening's perhaps after midnight.
 * @param from clock time (hh:mm)
 * @param to clock time
 */
export function programmeTimes(from: string | undefined, to: string | undefined): true | string {
  if (!from || !to || to > from || (from >= EVENING && to < MORNING)) return true
  return 'Der Programmpunkt endet vor seinem Beginn.'
}
