import { expectation } from '../rules/expectation.ts'

/** Addresses that an entry led to, with the status found there: most feeds lead to the same pages. */
const statusOf = new Map<string, Promise<number>>()

/**
 * What is wrong with how a feed is served: its headers, what is answered to who has it already, and whether the pages that
 * its entries lead to are there.
 */
export async function servingFaults(url: string, response: Response, text: string): Promise<string[]> {
  const { faults, expect } = expectation()
  const { headers } = response
  const type = headers.get('content-type')
  expect(type?.toLowerCase() === 'text/calendar; charset=utf-8', `content-type is ${type}`)
  expect(!headers.has('set-cookie'), 'sets a cookie')
  const tag = headers.get('etag') ?? ''
  expect(/^"[^"]+"$/.test(tag), `ETag is ${tag}`)
  const changed = headers.get('last-modified')
  const isEmpty = !text.includes('BEGIN:VEVENT')
  expect(isEmpty || !Number.isNaN(Date.parse(changed ?? '')), `Last-Modified is ${changed}`)

  const ask = (method: string, asked: Record<string, string>) => fetch(url, { method, headers: asked })
  const head = await ask('HEAD', {})
  expect(head.status === 200 && head.headers.get('etag') === tag, 'HEAD does not answer like GET')
  const same = await ask('GET', { 'if-none-match': tag })
  expect(same.status === 304 && (await same.text()) === '', 'does not answer 304 to who has these bytes')
  const other = await ask('GET', {
    'if-none-match': '"other"',
    'if-modified-since': new Date().toUTCString(),
  })
  expect(other.status === 200 && (await other.text()) === text, 'answers 304 to who has other bytes')

  const site = new URL(url).origin
  const pages = [...text.replaceAll('\r\n ', '').matchAll(/^URL[^:]*:(.*)\r$/gm)].map(([, page = '']) => page)
  for (const page of new Set(pages)) {
    const status = statusOf.get(page) ?? fetch(page, { method: 'HEAD' }).then(({ status }) => status)
    statusOf.set(page, status)
    expect(page.startsWith(`${site}/`) && (await status) === 200, `leads to ${page}: status ${await status}`)
  }
  return faults
}
