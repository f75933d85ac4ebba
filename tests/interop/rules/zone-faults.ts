import { expectation } from './expectation.ts'
import type { Component } from './read-components.ts'

/** Whether each time zone that is used is declared once, and none that is not. */
export function zoneFaults(calendar: Component, events: readonly Component[]): string[] {
  const { faults, expect } = expectation()
  const zones = calendar.components.filter(({ name }) => name === 'VTIMEZONE')
  const declared = zones.map((zone) => zone.first('TZID')?.value ?? '')
  const used = new Set(
    events.flatMap((event) =>
      event.lines.flatMap(({ parameters }) => /;TZID=([^;:]+)/.exec(parameters)?.[1] ?? []),
    ),
  )
  expect(new Set(declared).size === declared.length, 'a VTIMEZONE is there twice')
  for (const zone of used) expect(declared.includes(zone), `TZID ${zone} has no VTIMEZONE`)
  // A calendar without entries needs some component.
  if (events.length > 0) for (const zone of declared) expect(used.has(zone), `VTIMEZONE ${zone} is not used`)
  return faults
}
