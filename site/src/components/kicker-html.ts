import { escaped } from '../portable-text/escaped.ts'

/** The short line above a heading that says what kind of thing it is; an empty string where there is nothing to say. */
export function kickerHtml(text: string | null | undefined): string {
  return text ? `<p class="kicker">${escaped(text)}</p>` : ''
}
