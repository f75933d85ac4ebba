import { openRenderedSite } from '../../pages/open-rendered-site.ts'
import { contentOfYears } from './content-of-years.ts'

// node render-feeds.ts INSTANT … – prints the text of every feed at each instant, as JSON: [{ path: text }]
const site = await openRenderedSite()
const builds: Record<string, string>[] = []
for (const now of process.argv.slice(2)) {
  site.load(contentOfYears(), now)
  const feeds: Record<string, string> = {}
  for (const path of site.paths().filter((path) => path.endsWith('.ics')))
    feeds[path] = await site.render(path)
  builds.push(feeds)
}
process.stdout.write(JSON.stringify(builds))
