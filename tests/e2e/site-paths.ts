import { path } from '@iqz/shared/routes/path.ts'

/** Pages that no sitemap lists. */
const UNLISTED = [path('notFound')]

/** Gives the path of every page of a running site: all its sitemap lists, and the page for addresses that are not there. */
export async function sitePaths(siteUrl: string): Promise<string[]> {
  const sitemap = await (await fetch(siteUrl + path('sitemap'))).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url as string).pathname,
  )
  return [...listed, ...UNLISTED]
}
