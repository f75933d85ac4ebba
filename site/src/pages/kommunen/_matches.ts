import { transliterate } from '@iqz/shared/text/transliterate.ts'

/**
 * Whether a municipality is what somebody typed: the beginning of one of its postcodes, or a part of its name however
 * umlauts and hyphens are written. Nothing typed matches everything.
 */
export function matches(
  typed: string,
  { name, postcodes }: { name: string; postcodes: readonly string[] },
): boolean {
  const digits = typed.replace(/\s/g, '')
  if (/^\d+$/.test(digits)) return postcodes.some((postcode) => postcode.startsWith(digits))
  return transliterate(name).includes(transliterate(typed))
}
