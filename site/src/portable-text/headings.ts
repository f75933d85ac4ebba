import { transliterate } from '@iqz/shared/text/transliterate.ts'
import { readableBlocks, type TextBlock, type TextEntry } from './readable-blocks.ts'

/** A heading of the second level, as tables of contents list it. */
export interface TextHeading {
  /** Key of its block. */
  key: string
  /** Anchor, unique within the text; prefixed so that it meets no anchor of the page's own. */
  id: string
  text: string
}

/** Takes Portable Text; gives its headings of the second level in order, without empty ones. */
export const headings = (value: unknown, prefix?: string): TextHeading[] =>
  headingsAmong(readableBlocks(value), prefix)

/** The same of blocks that are known to be readable. */
export function headingsAmong(blocks: readonly TextEntry[], prefix = 'text'): TextHeading[] {
  const taken = new Set<string>()
  return blocks
    .filter(
      (block): block is TextBlock => block._type === 'block' && 'style' in block && block.style === 'h2',
    )
    .map(({ _key, children }) => ({
      key: _key ?? '',
      text: children
        .map(({ text }) => text ?? '')
        .join('')
        .trim(),
    }))
    .filter(({ text }) => text !== '')
    .map(({ key, text }) => ({ key, text, id: anchor(text, prefix, taken) }))
}

function anchor(text: string, prefix: string, taken: Set<string>): string {
  const stem = `${prefix}-${transliterate(text) || 'abschnitt'}`
  let id = stem
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
  taken.add(id)
  return id
}
