import { isLastingPath } from '../serve/lasting-path.ts'

/**
 * The same paths, pictures and files spread evenly among the pages and each in their order: the Content Lake makes a picture
 * while pages are rendered. In one fixed order of paths, one would stand idle while the other works.
 */
export function spreadPictures(paths: readonly string[]): string[] {
  const pages = paths.filter((path) => !isLastingPath(path))
  const pictures = paths.filter(isLastingPath)
  return [pages, pictures]
    .flatMap((kind) => kind.map((path, index) => ({ path, share: (index + 0.5) / kind.length })))
    .sort((a, b) => a.share - b.share)
    .map(({ path }) => path)
}
