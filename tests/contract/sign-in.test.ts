import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SMALL_PNG } from './small-png.ts'
import { openTarget, type Target } from './target.ts'

const PASSWORD = 'Sieben Zwerge im Wald'
const ANNA = { login: 'anna@iqz.example', name: 'Anna Muster', role: 'editor', password: PASSWORD }

let target: Target
// Looking at a password takes half a second, as it should: one account serves all tests that leave it as it was.
beforeAll(async () => {
  target = await openTarget()
  expect((await target.send('/accounts', ANNA)).status).toBe(201)
})
afterAll(() => target.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(target.url + path, { headers, redirect: 'manual' })

/** Sends the sign-in form as a browser does. */
function post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${target.url}/v1/auth/login/local`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: target.url, ...headers },
    body: new URLSearchParams({ origin: `${target.url}/studio/`, ...fields }),
  })
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const codeOf = (response: Response) => response.headers.get('location')?.split('#sid=')[1] ?? ''

/** Signs Anna in; gives the Studio's token and the cookie that opens pictures. */
async function signIn(): Promise<{ token: string; assetCookie: string }> {
  const answer = await post({ login: ANNA.login, password: PASSWORD })
  const fetched = await get(`/v1/auth/fetch?sid=${codeOf(answer)}`, { cookie: cookieOf(answer) })
  expect(fetched.status).toBe(200)
  const { token } = (await fetched.json()) as { token: string }
  return { token, assetCookie: cookieOf(fetched) }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const me = (token: string) => get('/v1/users/me', bearer(token))
const change = (path: string, method: string, body?: object) =>
  target.request(path, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
const annas = `/accounts/${encodeURIComponent(ANNA.login)}`

test('the sign-in page is plain German HTML that nothing can be put into', async () => {
  const back = `${target.url}/studio/"><script>alert(1)</script>`
  const page = await get(`/v1/auth/login/local?origin=${encodeURIComponent(back)}&withSid=true`)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action/,
  )
  expect(page.headers.get('cache-control')).toBe('no-store')
  const html = await page.text()
  expect(html).toContain('<html lang="de">')
  expect(html).not.toContain('<script')
  expect(html).toContain('autocomplete="current-password"')
})

test('who signs in is led back to the Studio with a code for one session', async () => {
  const answer = await post({ login: 'Anna@IQZ.example', password: PASSWORD })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(`${target.url}/studio/#sid=`)
  expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Strict/)
  const withCookie = { cookie: cookieOf(answer) }
  const first = await get(`/v1/auth/fetch?sid=${codeOf(answer)}`, withCookie)
  const { token } = (await first.json()) as { token: string }
  expect(await (await me(token)).json()).toMatchObject({ name: 'Anna Muster', role: 'editor' })
  expect((await get(`/v1/auth/fetch?sid=${codeOf(answer)}`, withCookie)).status).toBe(401)
  await target.restart()
  expect((await me(token)).status).toBe(200)
})

test('a code opens no session in another browser', async () => {
  const answer = await post({ login: ANNA.login, password: PASSWORD })
  expect((await get(`/v1/auth/fetch?sid=${codeOf(answer)}`)).status).toBe(401)
  // And it is spent by the attempt.
  const cookie = cookieOf(answer)
  expect((await get(`/v1/auth/fetch?sid=${codeOf(answer)}`, { cookie })).status).toBe(401)
})

test('a wrong password and a name that does not exist get the same answer', async () => {
  const pages = [
    await post({ login: ANNA.login, password: 'falsch' }),
    await post({ login: 'niemand', password: 'falsch' }),
  ]
  expect(pages.map(({ status }) => status)).toEqual([401, 401])
  const [known, unknown] = await Promise.all(pages.map((page) => page.text()))
  expect(known).toContain('Name oder Passwort stimmt nicht')
  expect(known?.replace(ANNA.login, '')).toBe(unknown?.replace('niemand', ''))
})

test('guessing is stopped, also for the right password', async () => {
  const fifth = Array.from({ length: 5 }, () => post({ login: 'gibt-es-nicht', password: 'geraten' }))
  await Promise.all(fifth)
  const stopped = await post({ login: 'gibt-es-nicht', password: PASSWORD })
  expect(stopped.status).toBe(429)
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await stopped.text()).toContain('Zu viele Versuche')
})

test('a form that another page sends signs nobody in', async () => {
  const fields = { login: ANNA.login, password: PASSWORD }
  expect((await post(fields, { origin: 'https://example.org' })).status).toBe(403)
  expect((await post(fields, { origin: 'null' })).status).toBe(403)
  expect((await post({ ...fields, origin: 'https://example.org/' })).status).toBe(400)
  const plain = { method: 'POST', body: new URLSearchParams(fields) }
  expect((await fetch(`${target.url}/v1/auth/login/local`, plain)).status).toBe(403)
})

test('what the browser sends by itself opens pictures, and no API', async () => {
  const { path } = await target.client.assets.upload('image', SMALL_PNG)
  const { assetCookie } = await signIn()
  expect(assetCookie).toMatch(/^asset-key=/)
  expect((await get(`/${path}`)).status).toBe(401)
  expect((await get(`/${path}?access=99999999999999.made-up`)).status).toBe(401)
  expect((await get(`/${path}`, { cookie: assetCookie })).status).toBe(200)
  expect((await get('/v1/users/me', { cookie: assetCookie })).status).toBe(401)
  expect((await get('/v1/users/me', bearer(assetCookie.slice('asset-key='.length)))).status).toBe(401)
})

/** Listens with a token; resolves when the stream has ended. */
async function untilStreamEnds(token: string): Promise<void> {
  const stream = await get('/v1/data/listen/production?query=*', bearer(token))
  expect(stream.status).toBe(200)
  const reader = stream.body?.getReader()
  await reader?.read()
  return (async () => {
    while (!(await reader?.read())?.done);
  })()
}

test.each([
  ['signing somebody out', () => change(`${annas}/sessions`, 'DELETE')],
  ['the same password, given anew', () => change(annas, 'PATCH', { password: PASSWORD })],
])('%s ends sessions and open streams', async (_name, act) => {
  const { token } = await signIn()
  const ended = vi.fn()
  void untilStreamEnds(token).then(ended)
  await vi.waitFor(async () => expect((await me(token)).status).toBe(200))
  expect((await act()).status).toBe(200)
  expect((await me(token)).status).toBe(401)
  await vi.waitFor(() => expect(ended).toHaveBeenCalled())
})

test('a code from before another password opens no session', async () => {
  const answer = await post({ login: ANNA.login, password: PASSWORD })
  expect((await change(annas, 'PATCH', { password: PASSWORD })).status).toBe(200)
  const fetched = await get(`/v1/auth/fetch?sid=${codeOf(answer)}`, { cookie: cookieOf(answer) })
  expect(fetched.status).toBe(401)
})

test('a password that somebody chooses does not count when they are given another meanwhile', async () => {
  const chosen = 'Neun Raben im Wald'
  const own = fetch(`${target.url}/v1/auth/password`, {
    method: 'POST',
    headers: { origin: target.url },
    body: new URLSearchParams({
      login: ANNA.login,
      password: PASSWORD,
      'new-password': chosen,
      repeated: chosen,
    }),
  })
  // The present password is being looked at, which takes four times as long.
  await wait(100)
  const given = change(annas, 'PATCH', { password: PASSWORD })
  // Whichever comes first: the password from before no longer counts, or no longer when the new one is written down.
  expect([400, 401]).toContain((await own).status)
  expect((await given).status).toBe(200)
})

test('an account that is removed is signed out, and the last one leaves a click to sign in, until the next', async () => {
  const { token } = await signIn()
  await change(annas, 'DELETE')
  expect((await me(token)).status).toBe(401)
  const click = await get('/v1/auth/login/local')
  const fetched = await get(`/v1/auth/fetch?sid=${codeOf(click)}`)
  const { token: clicked } = (await fetched.json()) as { token: string }
  expect((await me(clicked)).status).toBe(200)
  await target.send('/accounts', ANNA)
  expect((await me(clicked)).status).toBe(401)
})

test('a role counts from the moment it is given', async () => {
  const { token } = await signIn()
  const write = () =>
    fetch(`${target.url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: bearer(token),
      body: JSON.stringify({ mutations: [{ createIfNotExists: { _id: 'a', _type: 'topic' } }] }),
    })
  expect((await write()).status).toBe(200)
  await change(annas, 'PATCH', { role: 'viewer' })
  expect((await write()).status).toBe(403)
  await change(annas, 'PATCH', { role: ANNA.role })
})

test('tokens are shown once and work until they are revoked', async () => {
  const { body } = await target.send('/projects/embedded/tokens', { label: 'Kalender', roleName: 'viewer' })
  const { id, key } = body as unknown as { id: string; key: string }
  expect((await me(key)).status).toBe(200)
  const listed = await (await target.request('/projects/embedded/tokens')).text()
  expect(listed).toContain('Kalender')
  expect(listed).not.toContain(key)
  await change(`/projects/embedded/tokens/${id}`, 'DELETE')
  expect((await me(key)).status).toBe(401)
})

test('it is written down who signed in and who was given what', async () => {
  await post({ login: ANNA.login, password: 'falsch' })
  await post({ login: 'Passwort im falschen Feld', password: 'x' })
  const { token } = await signIn()
  await change(annas, 'PATCH', { role: 'editor' })
  await get('/v1/auth/logout', bearer(token))
  const trail = (await (await target.request('/audit?limit=5')).json()) as {
    event: string
    subject: string
  }[]
  expect(trail.map(({ event, subject }) => `${event}: ${subject}`)).toEqual([
    'signed out: Anna Muster',
    `role changed: ${ANNA.login} from editor to editor`,
    `signed in: ${ANNA.login}`,
    'sign-in refused: unknown name',
    `sign-in refused: ${ANNA.login}`,
  ])
})

test.each([
  [{ password: 'zu kurz' }, 400],
  [{ password: 'x-anna@iqz.example-x', login: 'anna@iqz.example' }, 400],
  [{ login: 'ein name\n' }, 400],
  [{ role: 'owner' }, 400],
  [{}, 409],
])('an account such as %j is refused', async (faulty, status) => {
  expect((await target.send('/accounts', { ...ANNA, ...faulty })).status).toBe(status)
})

test('people give themselves another password with the present one; that ends their sessions', async () => {
  const carla = { login: 'carla', name: 'Carla', role: 'editor', password: PASSWORD }
  expect((await target.send('/accounts', carla)).status).toBe(201)
  const form = (fields: Record<string, string>) =>
    fetch(`${target.url}/v1/auth/password`, {
      method: 'POST',
      headers: { origin: target.url },
      body: new URLSearchParams({ login: 'carla', password: PASSWORD, ...fields }),
    })
  const signedIn = await post({ login: 'carla', password: PASSWORD })
  const fetched = await get(`/v1/auth/fetch?sid=${codeOf(signedIn)}`, { cookie: cookieOf(signedIn) })
  const { token } = (await fetched.json()) as { token: string }
  const page = await get('/v1/auth/password')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await page.text()).toContain('<h1>Passwort ändern</h1>')

  const wanted = 'Der Wald steht schwarz'
  const refusals: [Record<string, string>, number, string][] = [
    [{ 'new-password': 'kurz', repeated: 'kurz' }, 400, 'mindestens 12 Zeichen'],
    [{ 'new-password': 'Carla im Wunderland', repeated: 'Carla im Wunderland' }, 400, 'Ihren Namen nicht'],
    [{ 'new-password': wanted, repeated: 'etwas anderes' }, 400, 'nicht gleich'],
    [{ 'new-password': wanted, repeated: wanted, password: 'falsch' }, 401, 'Passwort stimmt nicht'],
  ]
  for (const [fields, status, words] of refusals) {
    const refused = await form(fields)
    expect(refused.status).toBe(status)
    expect(await refused.text()).toContain(words)
  }
  expect((await me(token)).status).toBe(200)

  const changed = await form({ 'new-password': wanted, repeated: wanted })
  expect(changed.status).toBe(200)
  expect(await changed.text()).toContain('Ihr neues Passwort gilt ab sofort')
  expect((await me(token)).status).toBe(401)
  expect((await post({ login: 'carla', password: PASSWORD })).status).toBe(401)
  expect((await post({ login: 'carla', password: wanted })).status).toBe(303)
  await change('/accounts/carla', 'DELETE')
})
