const GERMAN_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Spells a German name in plain letters, as in a URL slug: "Schloß Holte-Stukenbrock" → "schloss-holte-stukenbrock".
 * Umlauts become ae, oe, ue and ß becomes ss, as German readers spell them; other accents are dropped.
 */
export function transliterate(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
