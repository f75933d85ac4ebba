/** Checks a telephone number as people write it: digits, spaces, `+ ( ) / -`, at least three digits: 115 answers for the authorities. */
export function phoneNumber(value: string | undefined): true | string {
  if (!value) return true
  const digits = value.replace(/\D/g, '').length
  if (/^[+(]?[\d\s()/–-]+$/.test(value) && digits >= 3 && digits <= 15) return true
  return 'Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / - verwenden, zum Beispiel 0234 32-0.'
}
