import { createApp } from 'astro/app/entrypoint'

/** Renders a page: `app.render(request)`. Without streaming, so that a response is whole when it is there. */
export const app = createApp({ streaming: false })
export { portal } from '../content/portal.ts'

// The code of a page stays the same, and `import()` costs 0.2 ms even for what is loaded already: a tenth of a page.
const pages = app.manifest.pageMap
for (const [component, load] of pages ?? []) {
  let page: ReturnType<typeof load> | undefined
  pages?.set(component, () => {
    page ??= load()
    return page
  })
}
