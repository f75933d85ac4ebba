// Control and formatting characters that turn text around or hide in it (C0, C1, bidirectional overrides), halves of
// surrogate pairs, which are no Unicode text and cannot be written as UTF-8, and the two that XML 1.0 forbids besides
// (section 2.2, Char): one would make a whole feed unreadable.
const UNWANTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

/** A value as one line of text: white space and control characters become single spaces. Null when nothing is left. */
export function readLine(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return value.replace(UNWANTED, ' ').replace(/\s+/g, ' ').trim() || null
}

/** A value as text that may have several lines; every kind of line break becomes `\n`. Null when nothing is left. */
export function readLines(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const lines = value.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => readLine(line) ?? '')
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() || null
  )
}
