import { escaped } from '../portable-text/escaped.ts'

/**
 * A text as HTML in which no line ends within a range: "9:30–16:00 Uhr" may be told on two lines, but not "9:30–" on the
 * first of them. By style and not by a character that joins, so that what readers copy or look for is what they see.
 */
export const unbrokenHtml = (text: string): string =>
  escaped(text).replace(/\d[\d:]*–\d[\d:]*/g, '<span class="unbroken">$&</span>')
