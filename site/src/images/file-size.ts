/** Takes bytes; gives "1,4 MB", "380 KB" (multiples of 1,000, as operating systems show them), null when unknown. */
export function fileSize(bytes: number | null | undefined): string | null {
  if (bytes === null || bytes === undefined || !(bytes > 0)) return null
  const [value, unit] = bytes >= 950_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, bytes / 1000), 'KB']
  return `${value.toLocaleString('de-DE', { maximumFractionDigits: unit === 'MB' ? 1 : 0 })} ${unit}`
}
