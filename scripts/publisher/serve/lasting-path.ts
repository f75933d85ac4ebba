const LASTING = ['/_astro/', '/bilder/', '/dateien/']

/**
 * Whether a path is named after its content, so that other bytes would have another name: hashed assets of the
 * compiled site, renditions and downloads. Such a path may be cached for ever and needs to be made only once.
 */
export function isLastingPath(path: string): boolean {
  return LASTING.some((prefix) => path.startsWith(prefix))
}
