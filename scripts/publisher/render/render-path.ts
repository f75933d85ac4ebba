import { hashOf } from '../releases/object-store.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { isLastingPath } from '../serve/lasting-path.ts'
import type { CompiledSite } from './compiled-site.ts'
import { inlineSources } from './inline-sources.ts'

/** Page headers that go into the release; every other one is decided by the server. */
const KEPT_HEADERS = ['content-disposition', 'content-language', 'last-modified', 'link']

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
  const { status, headers, bytes } = await withinLimit(
    options.limitMs,
    site.portal.record(path, () =>
      isLastingPath(path) ? assetAnswer(site, path) : pageAnswer(site, path, options.siteUrl),
    ),
  )
  const isMissingPage = path === '/404.html' && status === 404
  if (status !== 200 && !isMissingPage) {
    throw new Error(`The page answered ${status} instead of 200.`)
  }
  const declared = headers.get('content-type')
  if (declared === null) throw new Error('The page names no content type.')
  const type = /^text\/[^;]+$/.test(declared) ? `${declared}; charset=utf-8` : declared
  const entry: ReleaseEntry = { hash: hashOf(bytes), type, size: bytes.byteLength }
  const subject = site.portal.subjectOf(path)
  if (subject !== null) entry.subject = subject
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  if (kept.length > 0) entry.headers = Object.fromEntries(kept)
  // Only pages of ours may run inline scripts, never an HTML file that somebody uploaded.
  if (type.startsWith('text/html') && !isLastingPath(path)) {
    const { scripts, styles } = inlineSources(bytes)
    if (scripts.length > 0) entry.scripts = scripts
    if (styles.length > 0) entry.styles = styles
  }
  return { path, bytes, entry }
}

type Answer = { status: number; headers: Headers; bytes: Uint8Array }

/** Asks the site's store of pictures and files, past Astro, which would copy each twice. */
async function assetAnswer(site: CompiledSite, path: string): Promise<Answer> {
  const asset = await site.portal.assetAt(path)
  if (asset === null) return { status: 404, headers: new Headers(), bytes: new Uint8Array() }
  return { status: 200, headers: new Headers(asset.headers), bytes: asset.body }
}

async function pageAnswer(site: CompiledSite, path: string, siteUrl: string): Promise<Answer> {
  let thrown: { error: unknown } | null = null
  const locals = {
    onRenderError(error: unknown) {
      thrown = { error }
    },
  }
  const response = await site.app.render(new Request(new URL(addressOf(path), siteUrl)), { locals })
  const bytes = new Uint8Array(await response.arrayBuffer())
  // Thrown inside the recording, so that what was read until then is noted as the reason to try again.
  if (thrown !== null) throw (thrown as { error: unknown }).error
  return { status: response.status, headers: response.headers, bytes }
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
