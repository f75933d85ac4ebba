import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'

const source = fileURLToPath(new URL('..', import.meta.url))

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
        css: [{ raw: css }],
        variables: true,
        safelist: { variables: [...new Set(text.match(/--kern-[\w-]+/g))] },
        // `:not([class*=…])` and the like name no class in use; KERN's layer rule for <body> must stay.
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
