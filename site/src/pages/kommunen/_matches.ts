import { transliterate } from '@iqz/shared/text/transliterate.ts'

/**
 * Whether a municipality is what somebody typed: each part of it the beginning of one of its postcodes, or somewhere in
 * its name however umlauts, hyphens and "Sankt" are written. Nothing typed matches everything, signs alone nothing.
 */
export function matches(
  typed: string,
  { name, postcodes }: { name: string; postcodes: readonly string[] },
): boolean {
  if (typed.trim() === '') return true
  const spelled = transliterate(name)
  const parts = partsOf(typed)
  return (
    parts.length > 0 &&
    parts.every((part) =>
      /^\d+$/.test(part) ? postcodes.some((postcode) => postcode.startsWith(part)) : spelled.includes(part),
    )
  )
}

const partsOf = (typed: string) =>
  transliterate(typed.replace(/(?<=\d)\s+(?=\d)/g, '').replace(/(?<!\p{L})st[.\s-]+/giu, 'Sankt '))
    .split('-')
    .filter(Boolean)
