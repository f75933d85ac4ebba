import { carriedProperty } from './carried.ts'
import { type ContentLine, formatContentLines, parseContentLines } from './content-lines.ts'
import { unescapeText } from './escape-text.ts'

/** Properties whose values are addresses: RFC 5545 section 3.3.13 escapes nothing in them. */
const URI_PROPERTIES = new Set(['URL', 'ATTACH', 'SOURCE'])

/**
 * Mends what `ical-generator` 11.1 gets wrong in the text of a calendar or an entry. Each repair is watched by a test of the generator alone
 * that fails on the day when the repair is no longer needed (`ical-generator.test.ts`).
 *
 * - Addresses are not TEXT: `?a=1\,2` is a broken link.
 * - Properties that the generator cannot write get their own names (see `carried.ts`).
 * - The last line ends with CRLF (section 3.1), and no line is longer than 75 octets.
 */
export function conform(text: string): string {
  return formatContentLines(parseContentLines(text).map(mendLine))
}

function mendLine(line: ContentLine): ContentLine {
  const carried = carriedProperty(line.name)
  if (carried) {
    const value = carried.isUri ? unescapeText(line.value) : line.value
    return { name: carried.name, parameters: carried.parameters, value }
  }
  return URI_PROPERTIES.has(line.name) ? { ...line, value: unescapeText(line.value) } : line
}
