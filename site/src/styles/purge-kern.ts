import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'astro'
import { PurgeCSS } from 'purgecss'

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>

const source = fileURLToPath(new URL('..', import.meta.url))

// KERN sets the colours that its components use on `:is(body, .kern-light, …):not([class*=kern-level-])`. PurgeCSS drops
// that whole list for the classes in it that nobody uses, and every component falls back to its light colours.
const bodyRule = /^:is\(body,[^{]*\{/m

/**
 * Vite plugin that cuts KERN's style sheet (340 KB) down to the rules whose classes and the variables whose names occur
 * in the site's own sources, and puts what is left in a cascade layer, so that our rules win without tricks.
 */
export function purgeKern(): Plugin {
  return {
    name: 'purge-kern',
    enforce: 'pre',
    async transform(css, id) {
      if (!id.split('?')[0]?.endsWith('@kern-ux/native/dist/kern.css')) return null
      const files = await sources()
      const text = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
      const [purged] = await new PurgeCSS().purge({
        content: [{ raw: text, extension: 'html' }],
        css: [{ raw: css.replace(bodyRule, 'body {') }],
        variables: true,
        safelist: { variables: [...new Set(text.match(/--kern-[\w-]+/g))] },
        fontFace: true,
        keyframes: true,
      })
      const rules = (purged?.css ?? '').replace(/@charset[^;]+;/, '')
      return { code: `@layer kern {\n${rules}\n}`, map: null }
    },
  }
}

async function sources(): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries
    .filter(
      (entry) => entry.isFile() && /\.(astro|css|tsx?)$/.test(entry.name) && !entry.name.includes('.test.'),
    )
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
}
