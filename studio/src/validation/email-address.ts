/** Before the `@` no sign that would end an address; after it a name with a dot, whose letters may be umlauts (RFC 5890). */
const ADDRESS = /^[^\s@<>()[\]\\.,;:"]+(?:\.[^\s@<>()[\]\\.,;:"]+)*@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u

/** Checks an e-mail address. Returns `true` or a sentence for the editor. */
export function emailAddress(value: string | undefined): true | string {
  if (!value || ADDRESS.test(value)) return true
  return 'Das sieht nicht wie eine E-Mail-Adresse aus. Richtig ist zum Beispiel name@beispiel.de.'
}
