/**
 * The path of a request target as the release names it: without query, percent-encoding undone.
 * Gives null for what cannot name anything here: broken encoding, control characters, backslashes.
 * Dot segments need no care: a path is looked up by its name, never joined to a folder.
 */
export function requestPath(target: string): string | null {
  const raw = target.split(/[?#]/, 1)[0] ?? ''
  if (!raw.startsWith('/')) return null
  try {
    const path = decodeURIComponent(raw)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
    return /[\u0000-\u001f\u007f\\]/.test(path) ? null : path
  } catch {
    return null
  }
}
