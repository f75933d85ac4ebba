import type { ContentReader } from '../reader.ts'

/** Paths of the municipalities' pages by AGS, of those that have one. */
export const municipalityPaths = (read: ContentReader): Record<string, string> =>
  Object.fromEntries(
    read.ofType('municipality').flatMap(({ _id, ags }) => {
      const path = read.link(_id)?.path
      return ags && path ? [[ags, path]] : []
    }),
  )
