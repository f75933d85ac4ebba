import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningContentLake, startContentLake } from '../server.ts'

const TOKEN = 'token-of-the-random-test'
const folder = mkdtempSync(join(tmpdir(), 'random-input-'))
let lake: RunningContentLake
beforeAll(async () => {
  const settings = { folder, port: 0, studioDist: folder, projectId: 'embedded', dataset: 'production' }
  lake = await startContentLake({ ...settings, editorToken: TOKEN, logLevel: 'silent' })
  await send('/data/mutate/production', { mutations: [{ create: { _id: 'a', _type: 'topic', tags: [1] } }] })
})
afterAll(async () => {
  await lake.close()
  rmSync(folder, { recursive: true })
})

async function send(path: string, body?: unknown): Promise<number> {
  const response = await fetch(`${lake.url}/v2025-02-19${path}`, {
    headers: { authorization: `Bearer ${TOKEN}` },
    ...(body === undefined
      ? {}
      : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) await response.body?.cancel()
  else await response.text()
  return response.status
}

// Values that a careless or hostile client might send, among them the names that mean something to the API.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a',
    'drafts.a',
    '__proto__',
    'constructor',
    '*',
    'tags[0]',
    'tags[-1]',
    '..a',
    '[[',
    '$x',
    '',
    '\u0000',
  ),
)
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
})).value
const verb = fc.constantFrom('create', 'createIfNotExists', 'createOrReplace', 'delete', 'patch')
const operation = fc.constantFrom('set', 'setIfMissing', 'unset', 'inc', 'dec', 'diffMatchPatch', 'insert')
const patch = fc.dictionary(operation, json).map((operations) => ({ id: 'a', ...operations }))
const mutation = fc.oneof(json, fc.dictionary(verb, json, { maxKeys: 1 }), fc.record({ patch }))
const action = fc.record({
  actionType: fc
    .constantFrom('create', 'edit', 'publish', 'delete', 'version.create')
    .map((name) => `sanity.action.document.${name}`),
  publishedId: text,
  draftId: text,
  patch: fc.oneof(json, patch),
  attributes: json,
})
const words = [
  '*',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '_type',
  '==',
  '"a"',
  '&&',
  '||',
  '->',
  '|',
  'order(',
  'count(',
  '..',
  '...',
  '$x',
  '@',
  '^',
  'references(',
  ',',
  '0',
  'match',
  'in',
  '!',
]
const groq = fc
  .array(fc.oneof(fc.constantFrom(...words), text), { maxLength: 12 })
  .map((parts) => parts.join(' '))
const query = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`

const requests: Record<string, fc.Arbitrary<[path: string, body?: unknown]>> = {
  mutations: fc
    .array(mutation, { maxLength: 3 })
    .map((mutations) => ['/data/mutate/production', { mutations }]),
  actions: fc
    .array(action, { minLength: 1, maxLength: 3 })
    .map((actions) => ['/data/actions/production', { actions }]),
  bodies: fc
    .tuple(fc.constantFrom('mutate', 'actions', 'query'), fc.oneof(json, text))
    .map(([endpoint, body]) => [`/data/${endpoint}/production`, body ?? null]),
  queries: fc
    .tuple(groq, json)
    .map(([asked, x]) => [
      `/data/query/production${query({ query: asked, $x: JSON.stringify(x) ?? 'null' })}`,
    ]),
  listeners: groq.map((asked) => [`/data/listen/production${query({ query: asked })}`]),
  histories: fc
    .tuple(text, fc.dictionary(fc.constantFrom('limit', 'time', 'revision', 'fromTime', 'reverse'), text))
    .map(([id, parameters]) => [
      `/data/history/production/documents/${encodeURIComponent(id)}${query(parameters)}`,
    ]),
}

test.each(Object.entries(requests))(
  'random %s are answered, never with a fault of the server',
  async (_name, request) => {
    await fc.assert(
      fc.asyncProperty(request, async ([path, body]) => {
        expect(await send(path, body)).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
  },
)
