import { path } from '@iqz/shared/routes/path.ts'

/** Pages that no sitemap lists. */
const UNLISTED = [path('notFound'), path('gone')]

/** Gives the path of every page of a running site: all its sitemap lists, and the pages for addresses where nothing is or nothing is any more. */
export async function sitePaths(siteUrl: string): Promise<string[]> {
  const sitemap = await (await fetch(siteUrl + path('sitemap'))).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url as string).pathname,
  )
  return [...listed, ...UNLISTED]
}
