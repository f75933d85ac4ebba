import type { PortableText } from '@iqz/shared/content/sanity.types.ts'
import { reference } from './reference.ts'

type TextBlock = Extract<PortableText[number], { _type: 'block' }>
type Parts = Required<Pick<TextBlock, 'children' | 'markDefs'>>

const PIECE = /\*\*(?<strong>.+?)\*\*|\*(?<em>.+?)\*|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)/g

/**
 * Reads **strong**, *emphasised* and [linked](https://… or document-id) text into the children and markDefs of a
 * Portable Text block. A target without a colon is the id of a document.
 * @param key key of the block, which starts the keys inside it
 */
export function spans(key: string, text: string): Parts {
  const children: Parts['children'] = []
  const markDefs: Parts['markDefs'] = []
  const push = (piece: string, marks: string[]) => {
    if (piece) children.push({ _key: `${key}s${children.length + 1}`, _type: 'span', text: piece, marks })
  }
  let position = 0
  for (const match of text.matchAll(PIECE)) {
    push(text.slice(position, match.index), [])
    const { strong, em, label, target } = match.groups ?? {}
    if (strong) push(strong, ['strong'])
    if (em) push(em, ['em'])
    if (label && target) {
      const markKey = `${key}m${markDefs.length + 1}`
      markDefs.push(
        target.includes(':')
          ? { _key: markKey, _type: 'link', href: target }
          : { _key: markKey, _type: 'internalLink', target: reference(target) },
      )
      push(label, [markKey])
    }
    position = match.index + match[0].length
  }
  push(text.slice(position), [])
  return { children, markDefs }
}
