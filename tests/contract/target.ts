import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { vi } from 'vitest'
import { startContentLake } from '../../scripts/content-lake/server.ts'
import type { Settings } from '../../scripts/content-lake/settings.ts'
import { embeddedClient } from '../../scripts/dataset/embedded-client.ts'
import type { Environment } from '../../scripts/publisher/environment.ts'

const EDITOR_TOKEN = 'token-of-the-test-editor'
const READER_TOKEN = 'token-of-the-test-reader'
const API_VERSION = '2025-02-19'

/** A Content Lake of its own for one test file, empty at first. */
export interface Target {
  url: string
  /** May read and write; sees everything (`raw`). */
  client: SanityClient
  /** May only read. */
  reader: SanityClient
  settings: Settings
  /** How a publisher reaches it, who may only read. */
  forPublisher: Environment['lake']
  /** Every endpoint, as `METHOD /path` without the API version. */
  endpoints: readonly string[]
  /** Plain HTTP below the API version, with the editor's token unless `headers` say otherwise. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Sends JSON; gives status and parsed body. */
  send(path: string, body: unknown): Promise<{ status: number; body: Record<string, never> }>
  /** Stops and starts it again on the same data. */
  restart(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts an embedded Content Lake on a free port with data in a temporary folder. With `CONTRACT_PROJECT_ID`,
 * `CONTRACT_DATASET` and `CONTRACT_TOKEN` it is that hosted dataset instead, which must be empty and is emptied again:
 * for the files of this folder that need no settings, endpoints or restart of their own (see the README).
 */
export async function openTarget(overrides: Partial<Settings> = {}): Promise<Target> {
  return process.env.CONTRACT_PROJECT_ID ? openHosted() : openEmbedded(overrides)
}

async function openHosted(): Promise<Target> {
  const {
    CONTRACT_PROJECT_ID: projectId = '',
    CONTRACT_DATASET: dataset = '',
    CONTRACT_TOKEN: token,
  } = process.env
  const client = createClient({
    projectId,
    dataset,
    apiVersion: API_VERSION,
    perspective: 'raw',
    useCdn: false,
    ...(token ? { token } : {}),
  })
  const url = `https://${projectId}.api.sanity.io`
  const count = await client.fetch<number>('count(*)')
  if (count > 0)
    throw new Error(`The dataset ${dataset} of ${projectId} holds ${count} documents: give an empty one`)
  const request = (path: string, init: RequestInit = {}) =>
    fetch(`${url}/v${API_VERSION}${path.replace('/production', `/${dataset}`)}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, ...init.headers },
    })
  const unknown = (name: string) => {
    throw new Error(`A hosted project has no ${name}: this file is for the embedded Content Lake only`)
  }
  return {
    url,
    client,
    reader: client,
    get settings() {
      return unknown('settings')
    },
    get forPublisher() {
      return unknown('publisher')
    },
    get endpoints() {
      return unknown('list of endpoints')
    },
    request,
    send: (path, body) => send(request, path, body),
    restart: async () => unknown('restart'),
    close: async () => {
      await client.delete({ query: '*' })
    },
  }
}

async function openEmbedded(overrides: Partial<Settings>): Promise<Target> {
  const root = await mkdtemp(join(tmpdir(), 'content-lake-'))
  const settings: Settings = {
    folder: join(root, 'content-lake'),
    port: 0,
    studioDist: join(root, 'studio'),
    projectId: 'embedded',
    dataset: 'production',
    editorToken: EDITOR_TOKEN,
    publisherToken: READER_TOKEN,
    logLevel: 'silent',
    ...overrides,
  }
  let lake = await startContentLake(settings)
  settings.port = Number(new URL(lake.url).port)
  const request = (path: string, init: RequestInit = {}) =>
    fetch(`${lake.url}/v${API_VERSION}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${EDITOR_TOKEN}`, ...init.headers },
    })
  return {
    url: lake.url,
    client: embeddedClient(lake.url, EDITOR_TOKEN),
    reader: embeddedClient(lake.url, READER_TOKEN),
    settings,
    forPublisher: { projectId: 'embedded', dataset: 'production', apiHost: lake.url, token: READER_TOKEN },
    endpoints: lake.endpoints,
    request,
    send: (path, body) => send(request, path, body),
    restart: async () => {
      await lake.close()
      lake = await startContentLake(settings)
      // Connections that were kept open end with the old server; the first call to meet one fails.
      await vi.waitFor(() => fetch(`${lake.url}/v1/ping`))
    },
    close: async () => {
      await lake.close()
      await rm(root, { recursive: true })
    },
  }
}

async function send(request: Target['request'], path: string, body: unknown) {
  const response = await request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}
