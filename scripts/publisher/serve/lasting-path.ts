const COMPILED = '/_astro/'
const LASTING = [COMPILED, '/bilder/', '/dateien/']

/**
 * Whether a path is named after its content, so that other bytes would have another name: hashed assets of the
 * compiled site, renditions and downloads. Such a path may be cached for ever and needs to be made only once.
 */
export function isLastingPath(path: string): boolean {
  return LASTING.some((prefix) => path.startsWith(prefix))
}

/** Whether a lasting path is one of the compiled site: it holds nothing that an editor could take away again. */
export function isCompiledPath(path: string): boolean {
  return path.startsWith(COMPILED)
}
