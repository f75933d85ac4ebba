import type { FormatName } from './formats.ts'
import { type FigurePixels, type Rendition, renditionsOf } from './renditions.ts'

/** Which formats a picture in a field of that name is shown in; any other field (body figures, logos): natural. */
const formatsOfField: Record<string, FormatName[]> = { image: ['natural', 'card'], photo: ['portrait'] }

/** A rendition, and the path of the figure that asks for it: `body[3]`. */
export type ShownRendition = Rendition & { field: string }

/**
 * Takes a whole document; gives every rendition that pages may show of its pictures, each file once, in document order.
 */
export function documentRenditions(document: unknown): ShownRendition[] {
  const found = new Map<string, ShownRendition>()
  collect(document, '', '', found)
  return [...found.values()]
}

function collect(value: unknown, name: string, field: string, found: Map<string, ShownRendition>): void {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      collect(entry, '', `${field}[${index}]`, found)
    })
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('_type' in value && value._type === 'figure') {
    for (const format of formatsOfField[name] ?? ['natural']) {
      for (const rendition of renditionsOf(value as FigurePixels, format)) {
        if (!found.has(rendition.file)) found.set(rendition.file, { ...rendition, field })
      }
    }
    return
  }
  for (const [key, entry] of Object.entries(value))
    collect(entry, key, field ? `${field}.${key}` : key, found)
}
