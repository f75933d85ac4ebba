import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SMALL_PNG } from './small-png.ts'
import { openTarget, type Target } from './target.ts'

const ROLES = ['stranger', 'viewer', 'contributor', 'editor', 'administrator'] as const
type Role = (typeof ROLES)[number]

let target: Target
const tokens = new Map<Role, string>()
beforeAll(async () => {
  target = await openTarget()
  for (const roleName of ROLES.slice(1)) {
    const { body } = await target.send('/projects/embedded/tokens', { label: roleName, roleName })
    tokens.set(roleName, String(body.key))
  }
  // With the first account the door is closed to those who come without a token.
  const account = { login: 'anna', role: 'editor', password: 'ein langes Passwort' }
  expect((await target.send('/accounts', account)).status).toBe(201)
})
afterAll(() => target.close())

function send(role: Role, method: string, path: string, body?: unknown): Promise<Response> {
  const token = tokens.get(role)
  return fetch(target.url + path, {
    method,
    redirect: 'manual',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body === undefined
      ? {}
      : { body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body) }),
  })
}

/** The least role that may use each endpoint. Written down a second time here, so that no rule changes unseen. */
const LEAST: Record<Role, readonly string[]> = {
  stranger: [
    'GET /',
    'GET /auth/fetch',
    'GET /auth/id',
    'GET /auth/login/local',
    'GET /auth/logout',
    'GET /auth/password',
    'GET /auth/providers',
    'GET /check/cors',
    'GET /data/ping/:dataset',
    'GET /favicon.ico',
    'GET /intake/telemetry-status',
    'GET /ping',
    'GET /studio',
    'GET /studio-host/:script',
    'GET /studio/*',
    'GET /studio/site-url.json',
    'GET /studio/static/create-manifest.json',
    'POST /auth/login/local',
    'POST /auth/logout',
    'POST /auth/password',
    'POST /intake/batch',
  ],
  viewer: [
    'GET /access/*',
    'GET /data/doc/:dataset/:ids',
    'GET /data/export/:dataset',
    'GET /data/history/:dataset/documents/:ids',
    'GET /data/history/:dataset/events/:kind/:id',
    'GET /data/history/:dataset/transactions/:ids',
    'GET /data/listen/:dataset',
    'GET /data/live/events/:dataset',
    'GET /data/query/:dataset',
    'GET /data/references/:dataset/documents/:id/to',
    'GET /features',
    'GET /files/:project/:dataset/:file',
    'GET /files/:project/:dataset/:file/:vanity',
    'GET /geoip',
    'GET /help',
    'GET /images/:project/:dataset/:file',
    'GET /images/:project/:dataset/:file/:vanity',
    'GET /journey/*',
    'GET /journey/trial',
    'GET /media-libraries',
    'GET /projects/:project',
    'GET /projects/:project/datasets',
    'GET /projects/:project/datasets/:dataset/acl',
    'GET /projects/:project/grants',
    'GET /projects/:project/new-content-release-allowed',
    'GET /projects/:project/roles',
    'GET /projects/:project/user-applications',
    'GET /schedules/*',
    'GET /subscriptions/*',
    'GET /users/:ids',
    'GET /users/me',
    'GET /users/me/keyvalue/:keys',
    'POST /data/query/:dataset',
    'PUT /users/me/keyvalue',
  ],
  contributor: [
    'POST /assets/:kind{images|files}/:dataset',
    'POST /data/actions/:dataset',
    'POST /data/mutate/:dataset',
  ],
  editor: [],
  administrator: [
    'DELETE /accounts/:login',
    'DELETE /accounts/:login/sessions',
    'DELETE /hooks/projects/:project/:id',
    'DELETE /projects/:project/tokens/:id',
    'GET /accounts',
    'GET /assets/unused/:dataset',
    'DELETE /assets/unused/:dataset',
    'GET /audit',
    'GET /history',
    'PATCH /datasets/:name',
    'GET /hooks/projects/:project',
    'GET /hooks/projects/:project/:id/attempts',
    'GET /projects/:project/tokens',
    'PATCH /accounts/:login',
    'POST /accounts',
    'PATCH /hooks/projects/:project/:id',
    'POST /data/backups/:dataset',
    'POST /hooks/projects/:project',
    'POST /hooks/projects/:project/:id/resend',
    'POST /hooks/projects/:project/:id/retry',
    'GET /betrieb/webhooks',
    'POST /betrieb/webhooks',
    'POST /projects/:project/tokens',
    'PUT /history',
  ],
}

test('every endpoint has its place in the table of roles', () => {
  expect(Object.values(LEAST).flat().sort()).toEqual(target.endpoints)
})

/** Real values for the parts of a route. */
function address(route: string): string {
  const path = route
    .replace(':kind{images|files}', 'images')
    .replace('/:project/:dataset/:file', '/embedded/production/0a.png')
    .replace(':dataset', 'production')
    .replace(':project', 'embedded')
    .replace(/:\w+/g, 'nobody')
    .replace('*', 'x')
  return /^\/(images|files|studio|betrieb|favicon\.ico|$)/.test(path) ? path : `/v2025-02-19${path}`
}

describe.each(ROLES.filter((role) => LEAST[role].length > 0))('least role %s', (least) => {
  test.each(LEAST[least])('%s', async (endpoint) => {
    const [method, route] = endpoint.split(' ') as [string, string]
    for (const role of ROLES) {
      const body = method === 'GET' ? undefined : {}
      const response = await send(role, method, `${address(route)}?query=*`, body)
      await response.body?.cancel()
      const may = ROLES.indexOf(role) >= ROLES.indexOf(least)
      // `/auth/fetch` has its own 401, for a code that is unknown; a form without Origin its own 403.
      const ownRefusal =
        route === '/auth/fetch' ||
        ['POST /auth/login/local', 'POST /auth/password', 'POST /betrieb/webhooks'].includes(endpoint)
      if (may && !ownRefusal) expect([401, 403, 500], `${role} ${endpoint}`).not.toContain(response.status)
      if (!may) expect(response.status, `${role} ${endpoint}`).toBe(role === 'stranger' ? 401 : 403)
    }
  })
})

const mutate = (...mutations: unknown[]) => ({ path: '/data/mutate/production', body: { mutations } })
const act = (name: string, action: object) => ({
  path: '/data/actions/production',
  body: { actions: [{ actionType: `sanity.action.document.${name}`, ...action }] },
})
const draft = { _id: 'drafts.b', _type: 'topic', title: 'B' }

/** `a` is published and has a draft, `b` is published, `c` a draft only. */
const WRITES: [name: string, write: { path: string; body: unknown }, least: Role][] = [
  ['create a draft', mutate({ create: { ...draft, _id: 'drafts.new' } }), 'contributor'],
  ['change a draft', mutate({ patch: { id: 'drafts.a', set: { title: 'x' } } }), 'contributor'],
  ['delete a draft', mutate({ delete: { id: 'drafts.c' } }), 'contributor'],
  ['a version for a release', mutate({ create: { ...draft, _id: 'versions.r.b' } }), 'contributor'],
  ['edit what is published', act('edit', editOf('b')), 'contributor'],
  ['discard a draft', act('discard', { draftId: 'drafts.a' }), 'contributor'],
  ['replace a draft', act('replaceDraft', { publishedId: 'b', attributes: draft }), 'contributor'],
  [
    'delete what is a draft only',
    act('delete', { publishedId: 'c', includeDrafts: ['drafts.c'] }),
    'contributor',
  ],
  ['create a published document', mutate({ create: { _id: 'new', _type: 'topic' } }), 'editor'],
  ['create one without an id', mutate({ create: { _type: 'topic' } }), 'editor'],
  ['replace a published document', mutate({ createOrReplace: { _id: 'a', _type: 'topic' } }), 'editor'],
  ['change a published document', mutate({ patch: { id: 'b', set: { title: 'x' } } }), 'editor'],
  ['change by query', mutate({ patch: { query: '*[_type == "topic"]', set: { title: 'x' } } }), 'editor'],
  ['delete a published document', mutate({ delete: { id: 'b' } }), 'editor'],
  ['delete by query', mutate({ delete: { query: '*' } }), 'editor'],
  [
    'a draft and what is published at once',
    mutate({ create: { ...draft, _id: 'drafts.n' } }, { delete: { id: 'b' } }),
    'editor',
  ],
  ['an asset document by hand', mutate({ create: { _id: 'image-x', _type: 'sanity.imageAsset' } }), 'editor'],
  ['a system document', mutate({ create: { _id: '_.releases.r', _type: 'system.release' } }), 'editor'],
  ['publish', act('publish', { draftId: 'drafts.a', publishedId: 'a' }), 'editor'],
  ['publish for the first time', act('publish', { draftId: 'drafts.c', publishedId: 'c' }), 'editor'],
  ['unpublish', act('unpublish', { draftId: 'drafts.b', publishedId: 'b' }), 'editor'],
  ['delete with all drafts', act('delete', { publishedId: 'a', includeDrafts: ['drafts.a'] }), 'editor'],
]

function editOf(id: string) {
  return { draftId: `drafts.${id}`, publishedId: id, patch: { set: { title: 'geändert' } } }
}

const content = () => target.client.fetch('* | order(_id)')

describe('what comes of a write decides who may do it', () => {
  beforeEach(async () => {
    const documents = ['a', 'drafts.a', 'b', 'drafts.c'].map((_id) => ({ _id, _type: 'topic', title: _id }))
    await target.client.delete({ query: '*' })
    const { status } = await target.send('/data/mutate/production', {
      mutations: documents.map((create) => ({ create })),
    })
    expect(status).toBe(200)
  })

  test.each(WRITES)('%s', async (_name, { path, body }, least) => {
    const before = await content()
    for (const role of ROLES.filter((some) => ROLES.indexOf(some) < ROLES.indexOf(least))) {
      const refused = await send(role, 'POST', `/v2025-02-19${path}`, body)
      expect(refused.status, role).toBe(role === 'stranger' ? 401 : 403)
      expect(await content(), role).toEqual(before)
    }
    expect((await send(least, 'POST', `/v2025-02-19${path}`, body)).status).toBe(200)
    expect(await content()).not.toEqual(before)
  })

  test('a picture may be uploaded by those who may draft', async () => {
    const path = '/v2025-02-19/assets/images/production?filename=a.png'
    expect((await send('viewer', 'POST', path, SMALL_PNG)).status).toBe(403)
    const uploaded = await send('contributor', 'POST', path, SMALL_PNG)
    const { document } = (await uploaded.json()) as { document: { _id: string; path: string } }
    const alt = mutate({ patch: { id: document._id, set: { altText: 'x' } } })
    expect((await send('contributor', 'POST', `/v2025-02-19${alt.path}`, alt.body)).status).toBe(403)
    expect((await send('stranger', 'GET', `/${document.path}`)).status).toBe(401)
    expect((await send('viewer', 'GET', `/${document.path}`)).status).toBe(200)
  })
})

test.each([
  ['viewer', [false, false]],
  ['contributor', [true, false]],
  ['editor', [true, true]],
] as const)('the Studio is told what a %s may do', async (role, may) => {
  const acl = await send(role, 'GET', '/v2021-06-07/projects/embedded/datasets/production/acl')
  const grants = (await acl.json()) as { filter: string; permissions: string[] }[]
  const allowed = grants
    .filter(({ permissions }) => permissions.includes('update'))
    .map(({ filter }) => filter)
  const reaches = (pattern: string) => allowed.some((filter) => filter.includes(pattern))
  expect([reaches('"drafts.**"') || reaches('"**"'), reaches('"**"')]).toEqual(may)
})
