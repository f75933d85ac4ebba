/**
 * The path of a request target as the release names it: without query, percent-encoding undone.
 * An encoded slash stays encoded: it is part of a name (RFC 3986, 2.2), and no second address of a page.
 * Gives null for what cannot name anything here: broken encoding, control characters, backslashes.
 * Dot segments need no care: a path is looked up by its name, never joined to a folder.
 */
export function requestPath(target: string): string | null {
  const raw = target.split(/[?#]/, 1)[0] ?? ''
  if (!raw.startsWith('/')) return null
  try {
    const path = decodeURIComponent(raw.replaceAll(/%2f/gi, '%252F'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
    return /[\u0000-\u001f\u007f\\]/.test(path) ? null : path
  } catch {
    return null
  }
}
