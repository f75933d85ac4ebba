import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freePort } from '../portal/free-port.ts'
import { startCommand } from '../portal/start-command.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iqz-start-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Starts the portal with one wrong setting and gives what it said; it must have ended by itself, and not well. */
async function failure(wrong: Record<string, string>): Promise<string> {
  const ports = { STUDIO_PORT: String(await freePort()), SITE_PORT: String(await freePort()) }
  const command = startCommand({ DATA_DIR: join(folder, 'data'), ...ports, ...wrong })
  const { code, output } = await command.ended()
  expect(code, output).not.toBe(0)
  expect(output, 'no stack trace').not.toMatch(/^\s+at /m)
  return output.trim()
}

async function occupiedPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

it.each(['STUDIO_PORT', 'SITE_PORT'])('names the port in use and %s as the way out', async (variable) => {
  const { server, port } = await occupiedPort()
  try {
    const said = await failure({ [variable]: String(port) })
    expect(said).toContain(String(port))
    expect(said).toContain(variable)
    expect(await readdir(folder)).toEqual([])
  } finally {
    server.close()
  }
})

it('names the data folder when there is a file in its place', async () => {
  const file = join(folder, 'occupied')
  await writeFile(file, 'not a folder')
  const said = await failure({ DATA_DIR: file })
  expect(said).toContain(file)
  expect(said).toContain('DATA_DIR')
  expect(await readdir(folder)).toEqual(['occupied'])
})

it.skipIf(userInfo().uid === 0)(
  'names the data folder when it may not be written (root may write anywhere)',
  async () => {
    await chmod(folder, 0o555)
    const said = await failure({})
    expect(said).toContain(folder)
    expect(said).toContain('DATA_DIR')
    expect(await readdir(folder)).toEqual([])
  },
)

it.each([
  ['STUDIO_PORT', 'achtzig'],
  ['SITE_PORT', '70000'],
  ['SITE_URL', 'familie.nrw'],
  ['SITE_URL', 'https://familie.nrw/portal'],
  ['SANITY_API_HOST', 'kein Rechner'],
  ['SANITY_PROJECT_ID', 'Mein Projekt!'],
  ['SANITY_DATASET', 'Öffentlich & mehr'],
])('names %s when it holds %j', async (variable, value) => {
  const said = await failure({ [variable]: value })
  expect(said).toContain(variable)
  expect(said).toContain(value)
  expect(await readdir(folder)).toEqual([])
})

it('names a secret that is too short without showing it', async () => {
  const said = await failure({ WEBHOOK_SECRET: 'geheim123' })
  expect(said).toContain('WEBHOOK_SECRET')
  expect(said).not.toContain('geheim123')
})

it('names a project that the Content Lake does not know', { timeout: 240_000 }, async () => {
  const lake = createHttpServer((_, response) => {
    response.writeHead(404, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ statusCode: 404, error: 'Not Found', message: 'Project not found' }))
  }).listen(0, '127.0.0.1')
  await once(lake, 'listening')
  try {
    const said = await failure({
      SANITY_PROJECT_ID: 'gibtesnicht',
      SANITY_API_HOST: `http://127.0.0.1:${(lake.address() as AddressInfo).port}`,
      WEBHOOK_SECRET: 'ein-geheimnis-fuer-den-test',
    })
    expect(said).toContain('gibtesnicht')
    expect(said).toContain('SANITY_PROJECT_ID')
    expect(await readdir(join(folder, 'data/publisher/releases'))).not.toContain('current')
  } finally {
    lake.close()
  }
})

it.each(['SIGTERM', 'SIGKILL'] as const)(
  'leaves nobody behind when %s ends it while the site is first published',
  { timeout: 240_000 },
  async (signal) => {
    // A Content Lake that never answers: as long as the publisher waits for it, it is not ready.
    const lake = createHttpServer(() => {}).listen(0, '127.0.0.1')
    await once(lake, 'listening')
    const child = spawn(process.execPath, ['scripts/start/start.ts'], {
      cwd: new URL('../..', import.meta.url),
      // Its own process group: whoever is left of it can be seen, and the signal meets the first process only.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        DATA_DIR: join(folder, 'data'),
        SITE_PORT: String(await freePort()),
        SANITY_PROJECT_ID: 'schweigt',
        SANITY_API_HOST: `http://127.0.0.1:${(lake.address() as AddressInfo).port}`,
        WEBHOOK_SECRET: 'ein-geheimnis-fuer-den-test',
      },
    })
    const group = -(child.pid as number)
    try {
      await once(lake, 'request')
      child.kill(signal)
      await once(child, 'exit')
      await vi.waitFor(() => expect(() => process.kill(group, 0)).toThrow('ESRCH'), 5_000)
    } finally {
      lake.closeAllConnections()
      lake.close()
      try {
        process.kill(group, 'SIGKILL')
      } catch {
        // Nobody is left, as it should be.
      }
    }
  },
)
