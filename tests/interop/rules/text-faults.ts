import { expectation } from './expectation.ts'

/** What is wrong with the text of a feed as text (RFC 5545 section 3.1). */
export function textFaults(feed: string): string[] {
  const { faults, expect } = expectation()
  expect(!feed.startsWith('\ufeff'), 'starts with a byte order mark')
  expect(feed.endsWith('END:VCALENDAR\r\n'), 'does not end with END:VCALENDAR and CRLF')
  expect(!/[\r\n]/.test(feed.replaceAll('\r\n', '')), 'has a line break other than CRLF')
  for (const line of feed.split('\r\n')) {
    expect(Buffer.byteLength(line) <= 75, `line of ${Buffer.byteLength(line)} octets: ${line}`)
    expect(line.isWellFormed(), `line cuts a character in two: ${line}`)
  }
  return faults
}
