import { readLines } from '@iqz/shared/calendar/occurrences/read-text.ts'

/** Plain text as Portable Text, a block for each paragraph; undefined when there is none. */
export function paragraphs(text: unknown): object[] | undefined {
  const lines = readLines(text)
  return lines?.split('\n\n').map((paragraph, index) => ({
    _type: 'block',
    _key: `p${index}`,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: `s${index}`, text: paragraph, marks: [] }],
  }))
}
