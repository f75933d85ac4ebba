import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTarget, type Target } from './target.ts'

const PASSWORD = 'Sieben Zwerge im Wald'
const PATH = '/betrieb/webhooks'

let receiver: Server
let url: string
let target: Target
const answers: number[] = []
const received: [document: string, key: string][] = []
const cookies = new Map<string, string>()

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const { headers } = request
    received.push([String(headers['sanity-document-id']), String(headers['idempotency-key'])])
    response.writeHead(answers.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/empfang`
  target = await openTarget({ webhook: { url } })
  for (const role of ['administrator', 'editor']) {
    await target.send('/accounts', { login: role, role, password: PASSWORD })
    cookies.set(role, await signIn(role))
  }
})
beforeEach(() => {
  answers.length = 0
  received.length = 0
})
afterAll(async () => {
  await target.close()
  receiver.closeAllConnections()
  receiver.close()
})

/** Signs somebody in as the Studio does; gives the cookie that the browser has then. */
async function signIn(login: string): Promise<string> {
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const answer = await fetch(`${target.url}/v1/auth/login/local`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: target.url },
    body: new URLSearchParams({ login, password: PASSWORD }),
  })
  const sid = answer.headers.get('location')?.split('#sid=')[1]
  const headers = { cookie: cookieOf(answer) }
  return cookieOf(await fetch(`${target.url}/v1/auth/fetch?sid=${sid}`, { headers }))
}

const open = (role = 'administrator') =>
  fetch(target.url + PATH, { headers: { cookie: cookies.get(role) ?? '' } })
const text = async () => (await open()).text()

/** Presses a button of the page, as a browser does. */
function press(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(target.url + PATH, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies.get('administrator') ?? '', origin: target.url, ...headers },
    body: new URLSearchParams(fields),
  })
}

test('the page is German, without script, and for administrators only', async () => {
  const page = await open()
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(page.headers.get('cache-control')).toBe('no-store')
  const html = await page.text()
  expect(html).toContain('<html lang="de">')
  expect(html).not.toMatch(/<script|<link| style=/)
  expect(html).toContain('Veröffentlichung')
  const editor = await open('editor')
  expect([editor.status, await editor.text()]).toEqual([
    403,
    expect.stringContaining('für die Administration'),
  ])
  const stranger = await open('nobody')
  expect([stranger.status, await stranger.text()]).toEqual([401, expect.stringContaining('melden Sie sich')])
})

test('a button works only from the page itself', async () => {
  const fields = { webhook: 'publisher', action: 'retry' }
  expect((await press(fields, { origin: 'https://example.org' })).status).toBe(403)
  expect((await press(fields, { cookie: cookies.get('editor') ?? '' })).status).toBe(403)
  expect((await press(fields, { cookie: '' })).status).toBe(401)
  expect((await press(fields)).status).toBe(303)
})

test('a delivery that fails is shown with its answer, and tried at once on request', async () => {
  // After the fourth failure the pause is two seconds: longer than is waited for below.
  answers.push(503, 503, 503, 503)
  await target.client.create({ _id: 'late', _type: 'article' })
  await vi.waitFor(async () => expect(await text()).toMatch(/4 Versuche\s+ohne Erfolg/), 10_000)
  expect(await text()).toMatch(/Nächster Versuch: \d+\. \S+ 20\d\d, \d+:\d\d Uhr/)
  expect(await text()).toContain('503 (abgelehnt)')
  expect((await press({ webhook: 'publisher', action: 'retry' })).status).toBe(303)
  await vi.waitFor(async () => expect(await text()).toContain('Alles ist zugestellt.'))
  expect(new Set(received.map(([, key]) => key)).size).toBe(1)
})

test('a change that was refused is sent again, with the key it had', async () => {
  answers.push(400)
  const { _rev } = await target.client.create({ _id: 'refused', _type: 'article' })
  await vi.waitFor(async () =>
    expect(await text()).toMatch(/<code>refused<\/code>, Anlegen: 400 \(abgelehnt\)/),
  )
  const again = { webhook: 'publisher', action: 'resend', transactionId: _rev, documentId: 'refused' }
  expect((await press(again)).status).toBe(303)
  expect(await text()).toMatch(/<code>refused<\/code>, Anlegen: 200 \(angenommen\)/)
  expect(received).toEqual([received[0], received[0]])
  const unknown = await press({ ...again, documentId: 'nobody' })
  expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('Fehler: Webhooks')])
  const trail = (await (await target.request('/audit')).json()) as { event: string; subject: string }[]
  expect(trail.find(({ event }) => event === 'webhook sent again')?.subject).toBe(`publisher ${_rev} refused`)
})

test('nothing overtakes what waits', async () => {
  answers.push(...Array.from({ length: 6 }, () => 503))
  await target.client.create({ _id: 'waiting', _type: 'article' })
  await vi.waitFor(() => expect(received.length).toBeGreaterThan(0))
  const again = { webhook: 'publisher', action: 'resend', transactionId: 'x', documentId: 'waiting' }
  expect((await press(again)).status).toBe(409)
  answers.length = 0
  await press({ webhook: 'publisher', action: 'retry' })
  await vi.waitFor(async () => expect(await text()).toContain('Alles ist zugestellt.'))
})

test('one that was added is switched off and on; that of the portal itself is not', async () => {
  const { body } = await target.send('/hooks/projects/embedded', { name: '<b>Kalender', url })
  const id = String(body.id)
  expect(await text()).toContain('&lt;b&gt;Kalender')
  await press({ webhook: id, action: 'off' })
  expect(await text()).toContain('Ausgeschaltet.')
  await press({ webhook: id, action: 'on' })
  expect(await text()).not.toContain('Ausgeschaltet.')
  expect((await press({ webhook: 'publisher', action: 'off' })).status).toBe(409)
})
