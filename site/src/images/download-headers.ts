/** Types that editors upload. None of them can run script in a browser; HTML, SVG and XML could, JavaScript is script. */
const safeTypes = new Set([
  'application/pdf',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'text/csv',
  'text/plain',
])

/**
 * How an uploaded file is served on the origin of the site: to be saved, never shown, and any type that is not known to
 * be harmless as mere bytes. The list of types in the Studio is only a hint; the API and imports pass by it.
 *
 * @param type media type that the Content Lake states, with or without parameters
 */
export function downloadHeaders(type: string): Record<string, string> {
  const essence = type.split(';')[0]?.trim().toLowerCase() ?? ''
  return {
    'content-type': safeTypes.has(essence) ? essence : 'application/octet-stream',
    'content-disposition': 'attachment',
  }
}
