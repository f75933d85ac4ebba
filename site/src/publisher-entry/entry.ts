import { createApp } from 'astro/app/entrypoint'

/** Renders a page: `app.render(request)`. Without streaming, so that a response is whole when it is there. */
export const app = createApp({ streaming: false })
export { portal } from '../content/portal.ts'
