import { servedFeedFaults } from './served-feed-faults.ts'

// node tests/interop/served/examine.ts http://localhost:4321
// Examines every feed that the pages of a running portal link to.
const [siteUrl = 'http://localhost:4321'] = process.argv.slice(2)
const sitemap = await (await fetch(`${siteUrl}/sitemap.xml`)).text()
const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
const feeds = new Set<string>()
for (const page of pages.filter((path) =>
  /^\/(veranstaltungen|qualifizierung|kalender|themen)\//.test(path),
)) {
  const html = await (await fetch(siteUrl + page)).text()
  for (const [, href = ''] of html.matchAll(/href="(\/[^"]+\.ics)"/g)) feeds.add(href)
}
const { faults, occurrences, programs } = await servedFeedFaults(siteUrl, [...feeds].sort())
for (const fault of faults) console.log(fault)
console.log(
  `${feeds.size} feeds, ${occurrences} occurrences, read by ${programs.join(', ')}: ${faults.length} faults`,
)
process.exitCode = faults.length > 0 || feeds.size === 0 ? 1 : 0
