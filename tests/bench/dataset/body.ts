import type { PortableText } from '@iqz/shared/content/sanity.types.ts'
import { portableText } from '../../../scripts/example-content/writing/portable-text.ts'
import { sentence, title } from './german.ts'
import type { Random } from './random.ts'

const paragraph = (random: Random): string =>
  Array.from({ length: random.whole(2, 5) }, () => sentence(random)).join(' ')

/**
 * A text as editors write them: paragraphs, a heading every few, now and then a list, a quotation, a note, a link.
 *
 * @param paragraphs how many, at least
 * @param linkTo id of a document to link to
 */
export function body(random: Random, paragraphs: number, linkTo?: string): PortableText {
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const block = [paragraph(random)]
    if (index % 3 === 2) block.unshift(`## ${title(random)}`)
    if (random.chance(15)) block.push(...Array.from({ length: 4 }, () => `- ${sentence(random)}`))
    if (random.chance(10)) block.push(`> ${sentence(random)}`)
    if (random.chance(8)) block.push(`!callout ${title(random)} | ${sentence(random)}`)
    if (random.chance(15)) block.push(`${sentence(random)} **${sentence(random)}**`)
    return block
  })
  if (linkTo) lines.push([`${sentence(random)} [${title(random)}](${linkTo})`])
  if (random.chance(40)) lines.push([`${sentence(random)} [${title(random)}](https://www.example.org/)`])
  return portableText(lines.flat().join('\n'))
}
