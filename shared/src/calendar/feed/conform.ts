import { carriedProperty } from './carried.ts'
import { type ContentLine, formatContentLines, parseContentLines } from './content-lines.ts'
import { unescapeText } from './escape-text.ts'

/** Properties whose values are addresses: RFC 5545 section 3.3.13 escapes nothing in them. */
const URI_PROPERTIES = new Set(['URL', 'ATTACH', 'SOURCE'])

/**
 * Mends what `ical-generator` 11.1 gets wrong in its text. Each repair is watched by a test of the generator alone
 * that fails on the day when the repair is no longer needed (`ical-generator.test.ts`).
 *
 * - Addresses are not TEXT: `?a=1\,2` is a broken link.
 * - Properties that the generator cannot write get their own names (see `carried.ts`).
 * - All properties of the calendar stand before its components (RFC 5545 section 3.6).
 * - The last line ends with CRLF (section 3.1), and no line is longer than 75 octets.
 */
export function conform(text: string): string {
  return formatContentLines(propertiesFirst(parseContentLines(text).map(mendLine)))
}

function mendLine(line: ContentLine): ContentLine {
  const carried = carriedProperty(line.name)
  if (carried) {
    const value = carried.isUri ? unescapeText(line.value) : line.value
    return { name: carried.name, parameters: carried.parameters, value }
  }
  return URI_PROPERTIES.has(line.name) ? { ...line, value: unescapeText(line.value) } : line
}

/** The same lines with those that belong to the calendar itself before its components. */
function propertiesFirst(lines: ContentLine[]): ContentLine[] {
  const [begin, ...rest] = lines
  const end = rest.pop()
  const properties: ContentLine[] = []
  const components: ContentLine[] = []
  let depth = 0
  for (const line of rest) {
    if (line.name === 'BEGIN') depth++
    const target = depth === 0 ? properties : components
    target.push(line)
    if (line.name === 'END') depth--
  }
  return [begin, ...properties, ...components, end].filter((line) => line !== undefined)
}
