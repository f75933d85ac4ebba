import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { securityHeaders } from '../serve/security-headers.ts'
import { redirectFiles } from './redirect-files.ts'

const NGINX = '/usr/sbin/nginx'
const README = new URL('../README.md', import.meta.url)
const LONG = 'tagung-'.repeat(30)

let folder: string
let nginx: ChildProcess

async function startNginx(site: string): Promise<void> {
  const block = /```nginx\n([\s\S]*?)```/.exec(await readFile(README, 'utf8'))?.[1] ?? ''
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
access_log off; default_type application/octet-stream;
${places.map((place) => `${place}_temp_path ${folder}/${place};`).join(' ')}
${block.replaceAll('/srv/site', site).replace('server {', `server {\nlisten unix:${folder}/socket;`)}
}`,
  )
  nginx = spawn(NGINX, ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`], { stdio: 'ignore' })
  await vi.waitFor(async () => {
    if (nginx.exitCode !== null) throw new Error(await readFile(path.join(folder, 'error.log'), 'utf8'))
    expect((await ask('/')).status).toBe(200)
  })
}

async function ask(target: string) {
  const asked = request({
    socketPath: `${folder}/socket`,
    path: target,
    headers: { host: 'familie.example.org' },
  })
  asked.end()
  const [answer] = await once(asked, 'response')
  answer.resume()
  return { status: answer.statusCode as number, headers: answer.headers as Record<string, string> }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nginx-'))
})
afterEach(async () => {
  if (nginx.exitCode === null && nginx.kill()) await once(nginx, 'exit')
  await rm(folder, { recursive: true })
})

/** A folder as `--out` makes it, with these former addresses. */
async function siteWith(former: Record<string, string>, present: Record<string, string>): Promise<string> {
  const site = path.join(folder, 'site')
  const files = {
    'index.html': 'Start',
    '404.html': 'Nicht da',
    'entfernt/index.html': 'Entfernt',
    'wissen/index.html': 'Wissen',
    'kalender/alle.ics': 'BEGIN:VCALENDAR',
    'rss.xml': '<rss/>',
    'dateien/a.pdf': '%PDF',
    'bilder/a.svg': '<svg/>',
    ...Object.fromEntries(
      redirectFiles({
        former: new Map(Object.entries(former)),
        present: new Map(Object.entries(present)),
      }),
    ),
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true })
    await writeFile(path.join(site, file), text)
  }
  return site
}

describe.skipIf(!existsSync(NGINX))('nginx as the README sets it up', () => {
  it('serves a folder without former addresses with the headers and types of the site itself', async () => {
    await startNginx(await siteWith({}, {}))
    const own = securityHeaders(true)
    for (const [target, status] of [
      ['/', 200],
      ['/wissen', 301],
      ['/fehlt/', 404],
      ['/.nginx-former', 404],
    ] as const)
      expect(await ask(target)).toMatchObject({ status, headers: { ...own, 'cache-control': 'no-cache' } })
    expect((await ask('/wissen')).headers.location).toBe('/wissen/')
    expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8')
    const shared = { 'cross-origin-resource-policy': 'cross-origin' }
    expect((await ask('/kalender/alle.ics')).headers).toMatchObject({
      ...shared,
      'content-type': 'text/calendar; charset=utf-8',
    })
    expect((await ask('/rss.xml')).headers).toMatchObject({
      ...own,
      ...shared,
      'content-type': 'application/rss+xml; charset=utf-8',
    })
    const upload = {
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, max-age=31536000, immutable',
    }
    expect((await ask('/bilder/a.svg')).headers).toMatchObject(upload)
    expect((await ask('/dateien/a.pdf')).headers).toMatchObject({
      ...upload,
      'content-disposition': 'attachment',
    })
  })

  it('leads from former addresses to the present ones, however long they are and whatever they hold', async () => {
    const former = {
      [`/wissen/${LONG}/`]: 'a',
      '/kalender/thema/alt.ics': 'b',
      '/gr%C3%BC%C3%9Fe%22%24%5C/': 'a',
      '/Gross/': 'a',
      '/gross/': 'a',
      '/fort/': 'c',
    }
    await startNginx(await siteWith(former, { a: `/praxis/${LONG}/`, b: '/kalender/thema/neu.ics' }))
    for (const old of [`/wissen/${LONG}/`, `/wissen/${LONG}`, '/gr%C3%BC%C3%9Fe%22%24%5C/', '/gross/'])
      expect(await ask(`${old}?a=1`)).toMatchObject({
        status: 301,
        headers: { location: `/praxis/${LONG}/?a=1` },
      })
    expect((await ask('/kalender/thema/alt.ics')).headers.location).toBe('/kalender/thema/neu.ics')
    expect((await ask('/fort/')).status).toBe(410)
  })
})
