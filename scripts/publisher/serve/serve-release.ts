import type { IncomingMessage, ServerResponse } from 'node:http'
import { path as pathOfRoute } from '@iqz/shared/routes/path.ts'
import { byteRange } from '../../byte-range/byte-range.ts'
import type { KnownRelease } from '../releases/open-releases.ts'
import type { ReleaseEntry, ReleaseListing } from '../releases/release.ts'
import { whereNow } from '../releases/where-now.ts'
import { acceptedEncodings } from './accepted-encoding.ts'
import { answerFile, answerText } from './answer.ts'
import { isCompressible } from './content-types.ts'
import { entityTag, heldTag } from './entity-tag.ts'
import { isLastingPath } from './lasting-path.ts'
import type { Representations } from './representations.ts'
import { requestPath } from './request-path.ts'
import { securityHeaders, sharingHeaders, uploadHeaders } from './security-headers.ts'

/** Smaller answers do not get smaller on the wire: they fit into one packet as they are. */
export const COMPRESS_FROM = 1_024

/** Pages that answer for others, with the status they answer with; it is theirs at their own address too. */
const NOT_FOUND = { path: pathOfRoute('notFound'), status: 404 }
const GONE = { path: pathOfRoute('gone'), status: 410 }
const STATUS = new Map([NOT_FOUND, GONE].map(({ path, status }) => [path, status]))

/**
 * Answers a visitor from the live release. Everything an answer needs is taken from one listing at one moment, and
 * objects never change: no answer mixes two releases.
 */
export async function serveRelease(
  request: IncomingMessage,
  response: ServerResponse,
  site: {
    /** What is live; null before the first publish. */
    release: Pick<KnownRelease, 'listing' | 'former' | 'present'> | null
    /** Files of the compiled site, also of releases before it. */
    compiled: ReadonlyMap<string, ReleaseEntry>
    representations: Representations
    https: boolean
    /** Told of objects that would have been sent compressed, had they been. */
    wantCompressed: (entry: ReleaseEntry, path: string) => void
  },
): Promise<void> {
  const plain = securityHeaders(site.https)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answerText(response, 405, 'Diese Seite kann nur gelesen werden.\n', { ...plain, allow: 'GET, HEAD' })
    return
  }
  const path = requestPath(request.url ?? '')
  if (path === null) {
    answerText(response, 400, 'Diese Adresse ist ungültig.\n', plain)
    return
  }
  if (site.release === null) {
    answerText(
      response,
      503,
      'Die Website wird gerade zum ersten Mal veröffentlicht. Bitte gleich noch einmal versuchen.\n',
      {
        ...plain,
        'retry-after': '2',
      },
    )
    return
  }
  const { listing } = site.release
  const found = listing.get(path) ?? listing.get(encodeURI(path)) ?? site.compiled.get(path)
  const now = found === undefined ? whereNow(site.release, path) : undefined
  const target = found === undefined ? (now ?? otherSpelling(path, listing)) : null
  if (target !== null) {
    const query = (request.url ?? '').match(/\?[^#]*/)?.[0] ?? ''
    answerText(response, 301, `Weiter zu ${target}\n`, {
      ...plain,
      // For good, yet asked for again: the editor who renames a page back must not send visitors round in circles.
      'cache-control': 'no-cache',
      location: encodeURI(target) + query,
    })
    return
  }
  const stand = now === null ? GONE : NOT_FOUND
  const entry = found ?? listing.get(stand.path)
  if (entry === undefined) {
    answerText(response, stand.status, 'Diese Seite gibt es nicht.\n', plain)
    return
  }
  const status = found === undefined ? stand.status : (STATUS.get(path) ?? 200)
  const compressible = isCompressible(entry.type) && entry.size >= COMPRESS_FROM
  const headers: Record<string, string> = {
    ...securityHeaders(site.https, isLastingPath(path) ? {} : entry),
    ...sharingHeaders(entry.type),
    ...entry.headers,
    ...(status === 200 ? uploadHeaders(path, entry.headers?.['content-disposition']) : {}),
    'content-type': entry.type,
    'cache-control':
      status === 200 && isLastingPath(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(compressible ? { vary: 'accept-encoding' } : {}),
    ...(status === 200 ? { 'accept-ranges': 'bytes' } : {}),
  }

  const held = status === 200 ? heldTag(request.headers['if-none-match'], entry.hash) : null
  if (held !== null) {
    response.writeHead(304, { ...headers, etag: held }).end()
    return
  }
  const range = status === 200 ? wantedRange(request, entry) : null
  if (range === 'unsatisfiable') {
    answerText(response, 416, 'Diesen Teil der Datei gibt es nicht.\n', {
      ...plain,
      'content-range': `bytes */${entry.size}`,
    })
    return
  }
  if (range !== null) {
    await answerFile(response, 206, await site.representations.choose(entry, []), range, {
      ...headers,
      etag: entityTag(entry.hash),
      'content-range': `bytes ${range.start}-${range.end}/${entry.size}`,
    })
    return
  }
  const accepted = compressible ? acceptedEncodings(request.headers['accept-encoding']) : []
  const chosen = await site.representations.choose(entry, accepted)
  if (accepted.length > 0 && chosen.encoding === undefined) site.wantCompressed(entry, path)
  await answerFile(response, status, chosen, null, {
    ...headers,
    etag: entityTag(entry.hash, chosen.encoding),
    ...(chosen.encoding === undefined ? {} : { 'content-encoding': chosen.encoding }),
  })
}

/** A page asked for without its slash, or by the file name other servers give it. */
function otherSpelling(path: string, listing: ReleaseListing): string | null {
  const candidate = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : `${path}/`
  return listing.has(candidate) ? candidate : null
}

/** A range holds only as long as the bytes are those the client began with (RFC 9110, 13.1.5). */
function wantedRange(request: IncomingMessage, entry: ReleaseEntry): ReturnType<typeof byteRange> {
  const condition = request.headers['if-range']
  if (condition !== undefined && condition !== entityTag(entry.hash)) return null
  return byteRange(request.headers.range, entry.size)
}
