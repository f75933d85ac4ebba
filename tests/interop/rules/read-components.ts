import type { ContentLine } from '@iqz/shared/calendar/feed/content-lines.ts'

/** A component of iCalendar with its own properties and the components inside it. */
export class Component {
  readonly name: string
  readonly lines: ContentLine[] = []
  readonly components: Component[] = []
  propertiesBeforeComponents = true

  constructor(name: string) {
    this.name = name
  }

  first(name: string): ContentLine | undefined {
    return this.lines.find((line) => line.name === name)
  }

  all(name: string): ContentLine[] {
    return this.lines.filter((line) => line.name === name)
  }
}

/**
 * Builds the tree of components from content lines.
 *
 * @throws Error when BEGIN and END do not match, or when something stands outside the calendar.
 */
export function readComponents(lines: ContentLine[]): Component {
  const open: Component[] = []
  let calendar: Component | undefined
  for (const line of lines) {
    const current = open.at(-1)
    if (line.name === 'BEGIN') {
      const component = new Component(line.value)
      if (current) current.components.push(component)
      else if (calendar) throw new Error(`A second component after the calendar: ${line.value}`)
      else calendar = component
      open.push(component)
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value) throw new Error(`END:${line.value} closes nothing.`)
    } else {
      if (!current) throw new Error(`${line.name} stands outside the calendar.`)
      if (current.components.length > 0) current.propertiesBeforeComponents = false
      current.lines.push(line)
    }
  }
  if (!calendar || open.length > 0) throw new Error('The calendar is not closed.')
  return calendar
}
