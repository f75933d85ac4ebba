/** One content line of RFC 5545 section 3.1, taken apart. Parameters keep their text: `;VALUE=URI`. */
export interface ContentLine {
  name: string
  parameters: string
  value: string
}

// A parameter value is either quoted, and then may hold colons, or not.
const CONTENT_LINE =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/s

/**
 * Takes iCalendar text apart.
 *
 * @throws Error with the line when it is no content line: then something unescaped got into the text.
 */
export function parseContentLines(text: string): ContentLine[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, parameters, value] = CONTENT_LINE.exec(line) ?? []
      if (name === undefined || parameters === undefined || value === undefined) {
        throw new Error(`Not a content line of RFC 5545: ${JSON.stringify(line.slice(0, 80))}`)
      }
      return { name, parameters, value }
    })
}

/** Puts content lines together: folded, with CRLF after every line, the last one included (RFC 5545 section 3.1). */
export function formatContentLines(lines: ContentLine[]): string {
  return lines.map(({ name, parameters, value }) => foldLine(`${name}${parameters}:${value}`)).join('')
}

const MOST_OCTETS = 75

/** Breaks a line into pieces of at most 75 octets without cutting a character in two. */
function foldLine(line: string): string {
  if (line.length <= MOST_OCTETS && Buffer.byteLength(line) <= MOST_OCTETS) return `${line}\r\n`
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}
