import { createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import PDFDocument from 'pdfkit'
import { ink } from '../illustrations/drawing/palette.ts'
import { handoutText } from './handout-text.ts'

/**
 * Writes the Handreichung as a tagged PDF (PDF/UA: structure, language, title, embedded fonts) into files/.
 * The dates in it are fixed, so the same text gives the same bytes.
 */
const file = fileURLToPath(new URL('../files/familienbericht-in-zehn-schritten.pdf', import.meta.url))
const font = (weight: number) =>
  createRequire(import.meta.url).resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff`)
const edition = new Date('2026-11-09T09:00:00Z')

const document = new PDFDocument({
  size: 'A4',
  margins: { top: 56, bottom: 50, left: 62, right: 62 },
  pdfVersion: '1.7',
  // @types/pdfkit 0.17 does not know this subset, which pdfkit supports and documents.
  subset: 'PDF/UA' as 'PDF/A-1',
  tagged: true,
  lang: 'de-DE',
  displayTitle: true,
  font: font(400),
  info: {
    Title: handoutText.title,
    Author: 'IQZ-Portal',
    Subject: handoutText.subtitle,
    CreationDate: edition,
    ModDate: edition,
  },
})
document.registerFont('regular', font(400))
document.registerFont('bold', font(600))
const written = document.pipe(createWriteStream(file))

const root = document.struct('Document')
document.addStructure(root)

/** Adds text as a structure element of its own ("H1", "P", …), so that it is read out as what it is. */
function add(
  tag: string,
  text: string,
  { size = 11.5, bold = false, color = ink.night as string, gap = 6 } = {},
) {
  root.add(
    document.struct(tag, {}, () => {
      document
        .font(bold ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor(color)
        .text(text, { lineGap: 2.5, paragraphGap: gap })
    }),
  )
}

/** A box to tick, drawn as an artifact: its meaning is in the text that follows. */
function addCheck(text: string) {
  const { x, y } = document
  document.markContent('Artifact', { type: 'Layout' })
  document
    .lineWidth(1)
    .strokeColor(ink.forest)
    .rect(x, y + 2, 11, 11)
    .stroke()
  document.endMarkedContent()
  document.x = x + 20
  add('P', text, { color: ink.forest, gap: 22 })
  document.x = x
}

add('H1', handoutText.title, { size: 23, bold: true, color: ink.deep, gap: 2 })
add('P', handoutText.subtitle, { size: 13, color: ink.forest, gap: 16 })
add('P', handoutText.introduction, { gap: 24 })
handoutText.steps.forEach(({ title, text, check }, index) => {
  if (index === 5) document.addPage()
  add('H2', `Schritt ${index + 1}: ${title}`, { size: 14.5, bold: true, color: ink.deep, gap: 3 })
  add('P', text)
  addCheck(`Erledigt, wenn: ${check}`)
})
add('H2', 'Hinweis für kleine Gemeinden', { size: 14.5, bold: true, color: ink.deep, gap: 3 })
add('P', handoutText.closing, { gap: 18 })
add('P', handoutText.imprint, { size: 9 })
root.end()
document.end()
await finished(written)
