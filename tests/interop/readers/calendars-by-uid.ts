/** Takes a feed apart into calendars of one event each, with its single occurrences, as synchronisers keep them. */
export function calendarsByUid(feed: string): string[] {
  const events = feed.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g) ?? []
  const begin = feed.indexOf('BEGIN:VEVENT')
  const [head, foot] = [feed.slice(0, begin), feed.slice(feed.lastIndexOf('END:VEVENT\r\n') + 12)]
  const groups = Map.groupBy(events, (event) => /^UID:(.*)$/m.exec(event)?.[1])
  return [...groups.values()].map((group) => [head, ...group, foot].join(''))
}
