import type { FormatName } from './formats.ts'
import { type FigurePixels, type Rendition, renditionsOf } from './renditions.ts'

/** Which formats a picture in a field of that name is shown in; any other field (body figures, logos): natural. */
const formatsOfField: Record<string, FormatName[]> = { image: ['natural', 'card'], photo: ['portrait'] }

/**
 * Takes a whole document; gives every rendition that pages may show of its pictures, each file once, in document order.
 */
export function documentRenditions(document: unknown): Rendition[] {
  const found = new Map<string, Rendition>()
  collect(document, '', found)
  return [...found.values()]
}

function collect(value: unknown, field: string, found: Map<string, Rendition>): void {
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, '', found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if ('_type' in value && value._type === 'figure') {
    for (const format of formatsOfField[field] ?? ['natural']) {
      for (const rendition of renditionsOf(value as FigurePixels, format))
        found.set(rendition.file, rendition)
    }
    return
  }
  for (const [key, entry] of Object.entries(value)) collect(entry, key, found)
}
