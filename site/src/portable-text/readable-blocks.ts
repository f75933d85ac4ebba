import type { TypedObject } from '@portabletext/types'

/** A block of text whose parts are known to be there. */
export interface TextBlock extends TypedObject {
  _key?: string
  style?: string
  children: { _type: string; text?: string }[]
  markDefs: { _key: string; _type: string }[]
}

/**
 * Takes whatever stands in a Portable Text field; gives the entries that can be rendered. A block with damaged children
 * or mark definitions is kept with those that are sound, because the rest of its text is still worth reading.
 */
export function readableBlocks(value: unknown): TypedObject[] {
  if (!Array.isArray(value)) return []
  return value.filter(isTyped).map((entry) => {
    if (entry._type !== 'block') return entry
    const block = entry as Partial<TextBlock> & TypedObject
    return {
      ...block,
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

const isTyped = (value: unknown): value is TypedObject & Record<string, unknown> =>
  typeof value === 'object' && value !== null && '_type' in value && typeof value._type === 'string'
