/** A content line of an iCalendar file (RFC 5545 section 3.1), unfolded, with the line of the file it begins on. */
export interface IcsLine {
  line: number
  text: string
}

/** One component of an iCalendar file: its own lines, without those of components inside it. */
export interface IcsBlock {
  name: string
  /** Line of its `BEGIN:`. */
  line: number
  own: IcsLine[]
  /** All of it as it stands in the file, for programs that want a whole component. */
  whole: string[]
  closed: boolean
}

/** Joins folded lines; any kind of line break counts, as files come from everywhere. */
export function icsLines(text: string): IcsLine[] {
  const lines: IcsLine[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const before = lines.at(-1)
    if (/^[ \t]/.test(raw) && before) before.text += raw.slice(1)
    else lines.push({ line: index + 1, text: raw })
  }
  return lines.filter(({ text: content }) => content.trim() !== '')
}

/** The components of a kind, in the order of the file. One that is not closed ends where the next of its kind begins. */
export function icsBlocks(lines: readonly IcsLine[], name: string): IcsBlock[] {
  const blocks: IcsBlock[] = []
  let open: IcsBlock | null = null
  let inside: string[] = []
  for (const { line, text } of lines) {
    const [, verb, kind = ''] = /^(BEGIN|END):\s*(\S+)\s*$/i.exec(text) ?? []
    const component = kind.toUpperCase()
    if (verb?.toUpperCase() === 'BEGIN' && component === name) {
      open = { name, line, own: [], whole: [text], closed: false }
      inside = []
      blocks.push(open)
    } else if (open) {
      open.whole.push(text)
      if (verb?.toUpperCase() === 'BEGIN') inside.push(component)
      else if (verb && component === name) {
        open.closed = true
        open = null
      } else if (verb) inside.pop()
      else if (inside.length === 0) open.own.push({ line, text })
    }
  }
  return blocks
}
