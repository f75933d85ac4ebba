import type { DocumentChange, PublishedDocument } from '../content/content-source.ts'

/** A fault in the content that a page had to work around. */
export type ContentProblem = { documentId: string; type: string; field: string; message: string }

/** What the site's middleware finds in `locals`: Astro itself tells no more of a page that throws than status 500. */
export type RenderLocals = { onRenderError: (error: unknown) => void }

/** What the compiled site (`site/dist-server/server/entry.mjs`) exports. */
export type CompiledSite = {
  app: { render(request: Request, options: { locals: RenderLocals }): Promise<Response> }
  portal: {
    /** Takes a part of all content; `load` puts all that was received, and its own, in place of what there was. */
    receive(documents: readonly PublishedDocument[], options: { first: boolean }): void
    load(documents: readonly PublishedDocument[], options: { now: Date }): void
    update(changes: readonly DocumentChange[], now: Date): { stale: string[]; removed: string[] }
    record<Result>(path: string, render: () => Promise<Result>): Promise<Result>
    paths(): string[]
    /** The answer for a picture or file, recorded; null for a path that is none. It needs no page to be rendered. */
    assetAt(path: string): Promise<{ body: Uint8Array; headers: Record<string, string> } | null>
    /** What a path is about, whatever its address; null for a path about nothing in particular. */
    subjectOf(path: string): string | null
    nextMoment(): Date | null
    problems(): ContentProblem[]
  }
}

/**
 * Loads the compiled site.
 *
 * @throws a sentence naming the file when it is missing or is not a compiled site.
 */
export async function loadCompiledSite(entry: string): Promise<CompiledSite> {
  const site = (await import(entry)) as Partial<CompiledSite>
  if (typeof site.app?.render !== 'function' || typeof site.portal?.update !== 'function') {
    throw new Error(`${entry} is not a compiled site: it does not export app and portal.`)
  }
  return site as CompiledSite
}
