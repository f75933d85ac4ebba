import { readLine } from '@iqz/shared/calendar/occurrences/read-text.ts'

/** Longer than this is no title but a text that slipped in; calendar programs and search engines cut far earlier. */
const LONGEST = 250

/** Checks that a text is one line of readable signs: no line breaks, nothing that turns its direction around. */
export function oneLine(text: string | undefined): true | string {
  if (!text) return true
  if (text.length > LONGEST)
    return `Der Titel hat ${text.length} Zeichen. Bitte auf höchstens ${LONGEST} kürzen.`
  const readable = readLine(text)
  if (readable === null) return 'Bitte einen Titel angeben, der nicht nur aus Leerzeichen besteht.'
  // Spaces in a row or at the ends do no harm and are often just being typed; some that do not break come from Word.
  return text.replace(/\p{Zs}+/gu, ' ').trim() === readable
    ? true
    : 'Der Titel enthält Zeilenumbrüche oder unsichtbare Steuerzeichen. Bitte ohne sie neu schreiben.'
}
