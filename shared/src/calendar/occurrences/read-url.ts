/** A value as an absolute web address (http or https), normalised; null for anything else, `javascript:` above all. */
export function readWebUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const url = URL.parse(value.trim())
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}
