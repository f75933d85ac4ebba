import { hasPage } from '@iqz/shared/routes/page-types.ts'
import { isSlug } from '@iqz/shared/routes/path-of.ts'
import { isReserved } from '@iqz/shared/routes/reserved-slugs.ts'

/**
 * Checks the last part of a page's address against the route registry: its form, and that the site does not
 * keep a page of its own there. Returns `true` or a sentence for the editor.
 */
export function slugForm(slug: string | undefined, type: string): true | string {
  if (!slug) return 'Bitte eine Adresse angeben oder mit „Generieren“ aus dem Titel bilden.'
  if (!isSlug(slug))
    return 'Erlaubt sind höchstens 96 Zeichen: Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, zum Beispiel fruehe-hilfen.'
  if (hasPage(type) && isReserved(type, slug))
    return `„${slug}“ wird von der Website selbst verwendet. Bitte eine andere Adresse wählen.`
  return true
}
