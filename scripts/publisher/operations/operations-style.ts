import { raw } from 'hono/html'

/** The page must be readable while there is no release to take a style sheet from. Its hash goes into the policy. */
export const operationsStyle = raw(`<style>
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin-inline: auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
h3 { margin-bottom: 0.25rem; font-size: 1.0625rem; }
article p { margin-block: 0.25rem; }
.state { font-size: 1.25rem; font-weight: 600; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; }
li { margin-bottom: 0.5rem; }
</style>`)
