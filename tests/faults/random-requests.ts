import fc from 'fast-check'
import { SMALL_PNG } from '../contract/small-png.ts'

/** A request below the API version, or (with a leading `//`) below the root. */
export interface RandomRequest {
  path: string
  method: 'GET' | 'POST' | 'PUT'
  body?: string | Uint8Array<ArrayBuffer>
}

// Values that a careless or hostile client might send, among them the names that mean something to the API.
const NAMES = [
  'a',
  'drafts.a',
  'versions.r.a',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'then',
  '_id',
  '_type',
  '_rev',
  '_ref',
  '_key',
  '_weak',
  '*',
  'tags[0]',
  'tags[-1]',
  'tags[*]',
  'a..b',
  '..a',
  '[[',
  '$x',
  '',
  '\u0000',
  '\ud800',
  '👪',
  'ﬀ',
  '\u202e',
  'x'.repeat(2_000),
]
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NAMES))
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double(),
    fc.constantFrom(1e308, -0, 2 ** 53, Number.NaN),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
})).value
const deep = fc
  .tuple(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(['[', ']'], ['{"a":', '}']))
  .map(([depth, [open, close]]) => `${open?.repeat(depth)}1${close?.repeat(depth)}`)

const verb = fc.constantFrom('create', 'createIfNotExists', 'createOrReplace', 'delete', 'patch')
const operation = fc.constantFrom(
  'set',
  'setIfMissing',
  'unset',
  'inc',
  'dec',
  'diffMatchPatch',
  'insert',
  'ifRevisionID',
)
const path = fc
  .array(fc.constantFrom('tags', '[0]', '[-1]', '[*]', '[1:]', '..', '.', 'a', '[_key=="x"]', '[a>1]', '"'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
const patch = fc
  .dictionary(operation, fc.oneof(json, fc.dictionary(path, json, { maxKeys: 2 }), fc.array(path)))
  .map((operations) => ({ id: 'a', ...operations }))
const document = fc.record({ _id: text, _type: text, a: json }, { requiredKeys: ['_type'] })
const mutation = fc.oneof(
  json,
  fc.dictionary(verb, json, { maxKeys: 1 }),
  fc.record({ patch }),
  fc.record({ createOrReplace: document }),
  fc.record({ create: document }),
)
const action = fc.record({
  actionType: fc
    .constantFrom(
      'document.create',
      'document.edit',
      'document.publish',
      'document.unpublish',
      'document.delete',
      'document.discard',
      'document.replaceDraft',
      'document.version.create',
      'document.version.replace',
      'document.version.unpublish',
      'release.create',
      '',
    )
    .map((name) => `sanity.action.${name}`),
  publishedId: text,
  draftId: text,
  versionId: text,
  baseId: text,
  includeDrafts: json,
  patch: fc.oneof(json, patch),
  attributes: fc.oneof(json, document),
  document: fc.oneof(json, document),
})
const WORDS =
  '* [ ] ( ) { } _type == "a" && || ! -> | order( score( count( .. ... $x @ ^ ^.^ references( , 0 -1 1e9 match in => : + - / % ** desc math::sum( string::split( path( dateTime( now() pt::text( geo::distance( fn ex::f($a) = ; select( text::query( // \\u{1F46A}'.split(
    ' ',
  )
const groq = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, text), { maxLength: 14 })
  .map((parts) => parts.join(' '))
const parameters = (of: Record<string, string>) => `?${new URLSearchParams(of)}`
const escaped = text.map((value) => encodeURIComponent(value.toWellFormed()) || 'x')

const damaged = fc
  .tuple(
    fc.constantFrom(
      SMALL_PNG,
      Buffer.from('GIF89a\u0001\u0000\u0001\u0000'),
      Buffer.from('\u00ff\u00d8\u00ff\u00e0', 'latin1'),
      Buffer.from('RIFF\u0000\u0000\u0000\u0000WEBP'),
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script><image href="file:///etc/passwd" width="9" height="9"/></svg>',
      ),
      Buffer.from('<!DOCTYPE a [<!ENTITY b "x">]><svg>&b;</svg>'),
    ),
    fc.uint8Array({ maxLength: 64 }),
    fc.nat(200),
    fc.nat(60),
  )
  .map(([bytes, noise, cut, at]) => {
    const copy = Buffer.from(bytes.subarray(0, Math.max(1, bytes.length - (cut % bytes.length))))
    copy.set(noise.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length))
    return new Uint8Array(copy)
  })
const imageParameter = fc.constantFrom(
  'w',
  'h',
  'max-w',
  'fit',
  'crop',
  'fp-x',
  'rect',
  'fm',
  'auto',
  'q',
  'dpr',
  'or',
  'flip',
  'blur',
  'sharpen',
  'sat',
  'bg',
  'pad',
  'dl',
)
const imageValue = fc.oneof(
  text,
  fc.integer({ min: -5, max: 9_000 }).map(String),
  fc.constantFrom('crop', 'focalpoint', 'webp', '0,0,1,1', '3,1,9,9', 'format', 'hv', 'fff'),
)

const get = (at: string): RandomRequest => ({ path: at, method: 'GET' })
const post = (at: string, body: unknown): RandomRequest => ({
  path: at,
  method: 'POST',
  body: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
})

/** Requests at random, by what they aim at. */
export const RANDOM_REQUESTS: Record<string, fc.Arbitrary<RandomRequest>> = {
  mutations: fc
    .array(mutation, { maxLength: 3 })
    .map((mutations) => post('/data/mutate/production', { mutations })),
  actions: fc
    .array(action, { minLength: 1, maxLength: 3 })
    .map((actions) => post('/data/actions/production', { actions })),
  bodies: fc
    .tuple(fc.constantFrom('data/mutate', 'data/actions', 'data/query'), fc.oneof(json, text, deep))
    .map(([endpoint, body]) => post(`/${endpoint}/production`, body)),
  queries: fc
    .tuple(groq, json, text)
    .map(([query, x, perspective]) =>
      get(
        `/data/query/production${parameters({ query, $x: JSON.stringify(x) ?? 'null', ...(perspective.length % 2 ? { perspective } : {}) })}`,
      ),
    ),
  listeners: fc
    .tuple(fc.constantFrom('listen', 'live/events'), groq)
    .map(([kind, query]) => get(`/data/${kind}/production${parameters({ query })}`)),
  histories: fc
    .tuple(
      fc.constantFrom('documents', 'transactions'),
      escaped,
      fc.dictionary(
        fc.constantFrom(
          'limit',
          'time',
          'revision',
          'fromTime',
          'toTime',
          'fromTransaction',
          'reverse',
          'effectFormat',
          'lastRevision',
        ),
        text,
      ),
    )
    .map(([kind, id, more]) => get(`/data/history/production/${kind}/${id}${parameters(more)}`)),
  uploads: fc.tuple(fc.constantFrom('images', 'files'), damaged, text).map(([kind, body, filename]) => ({
    path: `/assets/${kind}/production${parameters({ filename })}`,
    method: 'POST',
    body,
  })),
  renditions: fc
    .dictionary(imageParameter, imageValue, { maxKeys: 5 })
    .map((of) => get(`//IMAGE${parameters(of)}`)),
  paths: fc
    .tuple(
      fc.constantFrom(
        '/data/doc/production/',
        '/data/export/',
        '/users/',
        '/projects/',
        '/images/embedded/production/',
        '//files/embedded/production/',
        '//images/',
        '/data/',
        '//',
      ),
      escaped,
    )
    .map(([start, rest]) => get(start + rest)),
  settings: fc
    .oneof(json, fc.array(fc.record({ key: text, value: json }), { maxLength: 3 }))
    .map((body) => ({ ...post('/users/me/keyvalue', body), method: 'PUT' })),
}
