import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  await mkdir(target.settings.studioDist)
  const page =
    '<!doctype html><html><head lang="en"><script type="module" src="/studio/a.js"></script></head></html>'
  await writeFile(join(target.settings.studioDist, 'index.html'), page)
})
afterAll(() => target.close())

test('the page of any Studio makes the browser fit for this server before its own scripts run', async () => {
  const html = await (await fetch(`${target.url}/studio/structure`)).text()
  const [first, second] = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, address]) => address)
  expect([first, second]).toEqual(['/studio-host/prepare-browser.js', '/studio/a.js'])
  // It imports from beside itself only, and all of that is there.
  const wanted = [new URL(String(first), target.url)]
  for (const address of wanted) {
    const response = await fetch(address)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
    for (const [, imported] of (await response.text()).matchAll(/from '([^']+)'/g)) {
      wanted.push(new URL(String(imported), address))
    }
  }
  expect(wanted).toHaveLength(3)
  expect((await fetch(`${target.url}/studio-host/other.js`)).status).toBe(404)
})
