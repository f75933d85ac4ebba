const MINUTE = 60_000

/**
 * Says how long something takes: „2 Std. 30 Min.“, „1 Tag 4 Std.“. Elapsed time, so a night in which clocks change
 * counts as long as it is. Empty unless the end comes after the start.
 * @param startsAt ISO instant
 * @param endsAt ISO instant
 */
export function durationText(startsAt: string | undefined, endsAt: string | undefined): string {
  if (!startsAt || !endsAt) return ''
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE)
  if (!(minutes > 0)) return ''
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  const rest = minutes % 60
  return [days && `${days} ${days === 1 ? 'Tag' : 'Tage'}`, hours && `${hours} Std.`, rest && `${rest} Min.`]
    .filter(Boolean)
    .join(' ')
}
