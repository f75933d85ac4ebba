import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileSite } from '../../../scripts/build/compile-site.ts'
import { contentLakeClient } from '../../../scripts/publisher/content/content-lake-client.ts'
import { createContentSource } from '../../../scripts/publisher/content/content-source.ts'
import { loadCompiledSite } from '../../../scripts/publisher/render/compiled-site.ts'
import { isLastingPath } from '../../../scripts/publisher/serve/lasting-path.ts'

// node render-process.ts URL: fetches all content, renders each page once with the compiled site, and throws it away. No
// hashes, no files, no server: what every publisher on Astro has to pay. Prints its processor seconds.
const siteUrl = process.argv[2] ?? ''
const { portal, app } = await loadCompiledSite(
  pathToFileURL(resolve(await compileSite(), 'server/entry.mjs')).href,
)
const source = createContentSource(
  contentLakeClient({
    apiHost: process.env.SANITY_API_HOST ?? '',
    projectId: process.env.SANITY_PROJECT_ID ?? '',
    dataset: process.env.SANITY_DATASET ?? '',
    token: process.env.SANITY_API_TOKEN,
  }),
)
let first = true
for await (const documents of source.all()) {
  portal.receive(documents, { first })
  first = false
}
portal.load([], { now: new Date() })
for (const path of portal.paths()) {
  // Pictures are the work of the Content Lake.
  if (isLastingPath(path)) continue
  await portal.record(path, async () => {
    const request = new Request(new URL(path === '/404.html' ? '/404/' : path, siteUrl))
    await (await app.render(request, { locals: { onRenderError: () => undefined } })).arrayBuffer()
  })
}
const { user, system } = process.cpuUsage()
console.log(JSON.stringify((user + system) / 1e6))
