import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from './refusal.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget({ siteUrl: 'http://localhost:4321' })
})
afterAll(() => target.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(target.url + path, { headers, redirect: 'manual' })

/** fetch() does not let a caller choose the Host header. */
function statusForHost(host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(target.url)
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path: '/v1/ping', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end()
  })
}

test.each([
  '/v1/users/me',
  '/v1/data/query/production?query=*',
  '/v1/data/doc/production/a',
  '/v1/data/listen/production?query=*',
  '/v1/data/export/production',
  '/v1/data/history/production/transactions/a',
  '/v1/projects/embedded',
])('%s answers 401 in the form the Studio knows when there is no token', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ statusCode: 401, errorCode: 'SIO-401-ANF' })
})

test('a wrong token is no token', async () => {
  expect((await get('/v1/users/me', { authorization: 'Bearer made-up-by-somebody' })).status).toBe(401)
})

test.each([
  ['/studio/%E0%A4%A', 400],
  ['/studio/static/a%00.js', 404],
  [`/studio/static/${'x'.repeat(300)}.js`, 404],
])('an address that no file can have is answered, not stumbled over: %s', async (path, status) => {
  expect((await get(path)).status).toBe(status)
})

test('a read-only token reads everything and writes nothing', async () => {
  await target.client.create({ _id: 'drafts.a', _type: 'article' })
  expect(await target.reader.fetch('*._id')).toEqual(['drafts.a'])
  const writes = [
    target.reader.create({ _type: 'article' }),
    target.reader.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.a' }),
    target.reader.assets.upload('file', Buffer.from('x'), { filename: 'x.txt' }),
  ]
  for (const refused of await Promise.all(writes.map(refusal))) expect(refused.status).toBe(403)
  expect(await target.client.fetch('*._id')).toEqual(['drafts.a'])
})

test('signing in leads back to the Studio with a code that opens one session', async () => {
  const studio = `${target.url}/studio/`
  const login = await get(`/v1/auth/login/local?origin=${encodeURIComponent(studio)}&withSid=true`)
  expect(login.status).toBe(302)
  const [back, sid] = (login.headers.get('location') ?? '').split('#sid=')
  expect(back).toBe(studio)
  const { token } = (await (await get(`/v1/auth/fetch?sid=${sid}`)).json()) as { token: string }
  const me = await get('/v1/users/me', { authorization: `Bearer ${token}` })
  expect(await me.json()).toMatchObject({ name: 'Redaktion', role: 'administrator' })
  expect((await get(`/v1/auth/fetch?sid=${sid}`)).status).toBe(401)
  await target.restart()
  expect((await get('/v1/users/me', { authorization: `Bearer ${token}` })).status).toBe(200)
  await get('/v1/auth/logout', { authorization: `Bearer ${token}` })
  expect((await get('/v1/users/me', { authorization: `Bearer ${token}` })).status).toBe(401)
})

test('signing in never leads to another origin', async () => {
  for (const origin of [
    'https://example.org/',
    'http://localhost:9/',
    '//example.org',
    'javascript:alert(1)',
  ]) {
    const response = await get(`/v1/auth/login/local?origin=${encodeURIComponent(origin)}`)
    expect(response.status).toBe(400)
  }
})

test('only requests to this machine by name or address are served', async () => {
  const { port } = new URL(target.url)
  expect(await statusForHost(`127.0.0.1:${port}`)).toBe(200)
  expect(await statusForHost(`[::1]:${port}`)).toBe(200)
  expect(await statusForHost('rebound.example.org')).toBe(403)
  expect(await statusForHost(`localhost.example.org:${port}`)).toBe(403)
})

test('requests that a page of another origin sends are refused', async () => {
  expect((await get('/v1/ping', { origin: 'https://example.org' })).status).toBe(403)
  expect((await get('/v1/ping', { origin: target.url })).status).toBe(200)
})

test('the Studio’s small questions have answers', async () => {
  const answers = await Promise.all(
    [
      '/features',
      '/journey/trial',
      '/projects/embedded/datasets',
      '/projects/embedded/user-applications',
      '/data/references/production/documents/a/to?excludeInternalReferences=true&excludePaths=true',
    ].map(async (path) => (await target.request(path)).json()),
  )
  expect(answers).toEqual([
    [],
    null,
    [expect.objectContaining({ name: 'production' })],
    [expect.objectContaining({ type: 'studio', appHost: `${target.url}/studio` })],
    { totalCount: 0, references: [] },
  ])
  const acl = await (await target.request('/projects/embedded/datasets/production/acl')).json()
  expect(acl).toEqual([
    { filter: '_id in path("**")', permissions: expect.arrayContaining(['create', 'update']) },
  ])
})

test('what a person last looked at is kept', async () => {
  const body = JSON.stringify([{ key: 'studio.recent', value: { ids: ['a'] } }])
  await target.request('/users/me/keyvalue', { method: 'PUT', body })
  const kept = await (await target.request('/users/me/keyvalue/studio.recent,studio.other')).json()
  expect(kept).toEqual([{ key: 'studio.recent', value: { ids: ['a'] } }])
})

test('a Studio that is not built is announced in German, and the root leads to it', async () => {
  expect((await get('/')).headers.get('location')).toBe('/studio/')
  const page = await get('/studio/structure/article')
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('noch nicht gebaut')
})

test('the Studio can ask where the site is', async () => {
  expect(await (await get('/studio/site-url.json')).json()).toEqual({ url: 'http://localhost:4321' })
})
