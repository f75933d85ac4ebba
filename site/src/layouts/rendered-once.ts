import { oncePerObject } from '@iqz/shared/once-per-object.ts'

const formsOf = oncePerObject((_of: object) => new Map<string, Promise<string>>())

/**
 * Markup that many pages share: rendered for the first of them, and remembered as long as what it is made of is in use.
 *
 * @param of what it is made of: an object that never changes but is replaced; null is not remembered
 * @param form tells apart what is made of the same object
 * @param render must read no content, as only the first page would be recorded for it
 */
export function renderedOnce(
  of: object | null,
  form: string,
  render: () => Promise<string>,
): Promise<string> {
  if (of === null) return render()
  const forms = formsOf(of)
  const known = forms.get(form)
  if (known) return known
  const html = render()
  forms.set(form, html)
  // A failure belongs to the page that met it; the next one tries again.
  html.catch(() => forms.delete(form))
  return html
}
