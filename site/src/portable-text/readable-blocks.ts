/** An entry of Portable Text of which only the kind is known. */
export interface TextEntry {
  _type: string
  _key?: string
  [field: string]: unknown
}

/** A block of text whose parts are known to be there. */
export interface TextBlock extends TextEntry {
  style?: string
  children: { _type: string; text?: string }[]
  markDefs: { _key: string; _type: string }[]
}

/**
 * Takes whatever stands in a Portable Text field; gives the entries that can be rendered. A block with damaged children
 * or mark definitions is kept with those that are sound, because the rest of its text is still worth reading.
 */
export function readableBlocks(value: unknown): TextEntry[] {
  if (!Array.isArray(value)) return []
  return value.filter(isTyped).map((entry, index) => {
    if (entry._type !== 'block') return entry
    const block = entry as Partial<TextBlock> & TextEntry
    return {
      ...block,
      // Keys are told apart by editors' tools, not by us: two blocks with one key still need two anchors.
      _key: String(index),
      children: list(block.children)
        .filter(isTyped)
        .map((child) =>
          child._type === 'span'
            ? {
                ...child,
                text: String(child.text ?? ''),
                marks: list(child.marks).filter((mark) => typeof mark === 'string'),
              }
            : child,
        ),
      markDefs: list(block.markDefs).filter(isTyped),
    }
  })
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isTyped = (value: unknown): value is TextEntry =>
  typeof value === 'object' && value !== null && '_type' in value && typeof value._type === 'string'
