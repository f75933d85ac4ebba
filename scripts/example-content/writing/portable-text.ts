import type { PortableText } from '@iqz/shared/content/sanity.types.ts'
import type { IllustrationName } from '../illustrations/illustrations.ts'
import { download } from './download.ts'
import { figure } from './figure.ts'
import { spans } from './spans.ts'

type Block = PortableText[number]
type TextBlock = Extract<Block, { _type: 'block' }>
type LineStyle = Pick<TextBlock, 'style' | 'listItem' | 'level'>

const LINE_STYLES: [RegExp, LineStyle][] = [
  [/^## /, { style: 'h2' }],
  [/^### /, { style: 'h3' }],
  [/^> /, { style: 'blockquote' }],
  [/^- /, { style: 'normal', listItem: 'bullet', level: 1 }],
  [/^\d+\. /, { style: 'normal', listItem: 'number', level: 1 }],
]

/**
 * Reads the texts of this folder into Portable Text. Every line is a block: "## " and "### " headings, "> " quotation,
 * "- " and "1. " list items, everything else a paragraph; inside it see spans().
 * "!figure name | caption", "!callout title | text" and "!download file | title | description" are blocks of their own.
 */
export function portableText(markup: string): PortableText {
  return markup
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => toBlock(`b${index + 1}`, unbreakable(line)))
}

function toBlock(key: string, line: string): Block {
  const [, command, rest] = line.match(/^!(\w+) (.+)$/) ?? []
  if (command && rest)
    return {
      _key: key,
      ...special(
        command,
        rest.split('|').map((part) => part.trim()),
      ),
    }
  for (const [prefix, style] of LINE_STYLES)
    if (prefix.test(line)) return textBlock(key, line.replace(prefix, ''), style)
  return textBlock(key, line, { style: 'normal' })
}

function textBlock(key: string, text: string, style: LineStyle): TextBlock {
  return { _key: key, _type: 'block', ...style, ...spans(key, text) }
}

function special(command: string, [first = '', second, third]: string[]) {
  if (command === 'figure') return figure(first as IllustrationName, second)
  if (command === 'callout') return { _type: 'callout' as const, title: first, text: second ?? '' }
  if (command === 'download') return download(first, second ?? first, third)
  throw new Error(`"!${command}" is unknown; use !figure, !callout or !download.`)
}

/** Keeps "§ 16", "z. B." and their like on one line, as German typesetting asks. */
function unbreakable(text: string): string {
  return text
    .replace(/(§§?|Art\.|Abs\.|Nr\.) (?=\d)/g, '$1\u00a0')
    .replace(/\b(z|d|u|e)\. (?=[BhaV]\.)/g, '$1.\u00a0')
}
