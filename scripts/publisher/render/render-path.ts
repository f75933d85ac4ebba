import { hashOf } from '../releases/object-store.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { isLastingPath } from '../serve/lasting-path.ts'
import type { CompiledSite } from './compiled-site.ts'
import { inlineSources } from './inline-sources.ts'

/** Page headers that go into the release; every other one is decided by the server. */
const KEPT_HEADERS = ['content-disposition', 'content-language', 'link']

export type RenderedPath = { path: string; bytes: Uint8Array; entry: ReleaseEntry }

/**
 * Renders one path with its reads recorded.
 *
 * @throws when the page throws, when it answers anything but 200 (the 404 page may answer 404), or when it takes
 *   longer than `limitMs`.
 */
export async function renderPath(
  site: CompiledSite,
  path: string,
  options: { siteUrl: string; limitMs: number },
): Promise<RenderedPath> {
  let thrown: { error: unknown } | null = null
  const locals = {
    onRenderError(error: unknown) {
      thrown = { error }
    },
  }
  const { response, bytes } = await withinLimit(
    options.limitMs,
    site.portal.record(path, async () => {
      const answer = await site.app.render(new Request(new URL(addressOf(path), options.siteUrl)), { locals })
      const body = new Uint8Array(await answer.arrayBuffer())
      // Thrown inside the recording, so that what was read until then is noted as the reason to try again.
      if (thrown !== null) throw thrown.error
      return { response: answer, bytes: body }
    }),
  )
  const isMissingPage = path === '/404.html' && response.status === 404
  if (response.status !== 200 && !isMissingPage) {
    throw new Error(`The page answered ${response.status} instead of 200.`)
  }
  const declared = response.headers.get('content-type')
  if (declared === null) throw new Error('The page names no content type.')
  const type = /^text\/[^;]+$/.test(declared) ? `${declared}; charset=utf-8` : declared
  const entry: ReleaseEntry = { hash: hashOf(bytes), type, size: bytes.byteLength }
  const subject = site.portal.subjectOf(path)
  if (subject !== null) entry.subject = subject
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  if (headers.length > 0) entry.headers = Object.fromEntries(headers)
  // Only pages of ours may run inline scripts, never an HTML file that somebody uploaded.
  if (type.startsWith('text/html') && !isLastingPath(path)) {
    const { scripts, styles } = inlineSources(Buffer.from(bytes.buffer).toString('utf8'))
    if (scripts.length > 0) entry.scripts = scripts
    if (styles.length > 0) entry.styles = styles
  }
  return { path, bytes, entry }
}

/** The address a page finds in its request: plain `astro build` gives the 404 page this one, and both must agree. */
const addressOf = (path: string): string => (path === '/404.html' ? '/404/' : path)

async function withinLimit<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  const { promise: timeUp, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`The page took longer than ${limitMs} ms.`)), limitMs)
  try {
    return await Promise.race([work, timeUp])
  } finally {
    clearTimeout(timer)
  }
}
