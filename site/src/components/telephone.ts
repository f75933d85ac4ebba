import { safeHref } from '../portable-text/safe-href.ts'

/** A telephone number to show and to call. */
export interface Telephone {
  /** With spaces that do not break, so that a number stays on one line. */
  text: string
  /** `tel:` address; undefined when the text holds no number. */
  href: string | undefined
}

/** Takes a number as editors write it ("0234 32-0"); gives null for an empty one. */
export function telephone(number: string | null | undefined): Telephone | null {
  const text = number?.trim().replace(/\s+/g, '\u00a0')
  if (!text) return null
  const digits = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  return { text, href: digits.length > 2 ? safeHref(`tel:${digits}`) : undefined }
}
