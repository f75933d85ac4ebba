import { escapeHTML } from '@portabletext/to-html'

/** Takes a value from content; gives its text for HTML, an empty string for anything that is no text or number. */
export function escaped(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? escapeHTML(String(value)) : ''
}
