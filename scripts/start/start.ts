import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compileSite } from '../build/compile-site.ts'
import { compileStudio } from '../build/compile-studio.ts'
import { messageOf } from '../environment/message-of.ts'
import { Problem } from '../environment/problem.ts'
import { workingFolder } from '../environment/working-folder.ts'
import { prepareDataFolder, requireFreePort } from './check-machine.ts'
import { readEnvironment, type StartEnvironment } from './environment.ts'
import { loadSecrets } from './secrets.ts'
import { seedIfNew } from './seed.ts'
import { Service } from './service.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = (path: string): [string, string] => [process.execPath, `${root}scripts/${path}`]

const options = readOptions()

function readOptions() {
  try {
    return parseArgs({
      options: {
        dev: { type: 'boolean', default: false },
        'accept-removals': { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    console.error(`${(error as Error).message}\nnpm start knows one option: npm start -- --accept-removals`)
    process.exit(1)
  }
}

const running: Service[] = []
let stopping = false

/** Ends everything in the reverse order of starting, so that nobody loses what he depends on. */
async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true
    for (const service of running.toReversed()) await service.stop()
    process.exit(code)
  }
  return new Promise(() => {})
}

/** Starts a service and waits until it is ready. It is known from its first moment, so that `stop` ends it also then. */
async function start(
  parameters: ConstructorParameters<typeof Service>,
  isReady: (line: string) => boolean,
): Promise<string> {
  if (stopping) return new Promise(() => {})
  const service = new Service(...parameters)
  running.push(service)
  const line = await service.ready(isReady)
  service.onUnexpectedEnd((how) => {
    // A terminal's Ctrl-C reaches every process, so they may end before they are asked to.
    if (stopping) return
    console.error(`The ${service.name} ended unexpectedly (${how}). Everything is stopped.`)
    void stop(1)
  })
  return line
}

/** Starts the embedded Content Lake and fills it with the example content when it is new. */
async function startContentLake(
  environment: StartEnvironment,
  { port, host = '', url = '' }: { port: number; host?: string | undefined; url?: string | undefined },
): Promise<Record<string, string>> {
  const secrets = loadSecrets(environment.DATA_DIR)
  await seedIfNew(environment.DATA_DIR, secrets.editorToken)
  const webhookSecret = environment.WEBHOOK_SECRET ?? secrets.webhookSecret
  const settings = {
    DATA_DIR: environment.DATA_DIR,
    STUDIO_PORT: String(port),
    STUDIO_HOST: host,
    STUDIO_URL: url,
    EDITOR_TOKEN: secrets.editorToken,
    PUBLISHER_TOKEN: secrets.publisherToken,
    WEBHOOK_URL: `http://127.0.0.1:${environment.SITE_PORT}/webhook`,
    WEBHOOK_SECRET: webhookSecret,
    SITE_URL: environment.SITE_URL,
  }
  const line = await start(['Content Lake', script('content-lake/serve.ts'), settings], (text) =>
    text.startsWith('content-lake ready'),
  )
  const { port: chosen } = new URL(line.split(' ').at(-1) ?? '')
  const address = `http://127.0.0.1:${chosen}`
  return {
    SANITY_PROJECT_ID: 'embedded',
    SANITY_DATASET: 'production',
    SANITY_API_HOST: address,
    SANITY_API_TOKEN: secrets.publisherToken,
    WEBHOOK_SECRET: webhookSecret,
  }
}

const hostedContentLake = (environment: StartEnvironment): Record<string, string> => ({
  SANITY_PROJECT_ID: environment.SANITY_PROJECT_ID ?? '',
  SANITY_DATASET: environment.SANITY_DATASET,
  WEBHOOK_SECRET: environment.WEBHOOK_SECRET ?? '',
  ...(environment.SANITY_API_TOKEN ? { SANITY_API_TOKEN: environment.SANITY_API_TOKEN } : {}),
  ...(environment.SANITY_API_HOST ? { SANITY_API_HOST: environment.SANITY_API_HOST } : {}),
})

/** The portal as its users see it: compiled once, every change published by itself. */
async function startPortal(environment: StartEnvironment): Promise<void> {
  const [content] = environment.SANITY_PROJECT_ID
    ? [hostedContentLake(environment), await compileSite()]
    : await Promise.all([
        startContentLake(environment, {
          port: environment.STUDIO_PORT,
          host: environment.STUDIO_HOST,
          url: environment.STUDIO_URL,
        }),
        compileStudio().then(compileSite),
      ])
  const settings = {
    ...content,
    DATA_DIR: environment.DATA_DIR,
    SITE_PORT: String(environment.SITE_PORT),
    SITE_URL: environment.SITE_URL,
    ...(environment.STUDIO_URL ? { STUDIO_URL: environment.STUDIO_URL } : {}),
  }
  const [node, file] = script('publisher/serve.ts')
  const flags = options['accept-removals'] ? ['--accept-removals'] : []
  await start(['publisher', [node, file, ...flags], settings], (text) => text.startsWith('publisher ready'))
}

/** The portal for those who change its code: Studio and site reload by themselves; nothing is published. */
async function startDevelopment(environment: StartEnvironment): Promise<void> {
  const content = environment.SANITY_PROJECT_ID
    ? hostedContentLake(environment)
    : await startContentLake(environment, { port: 0 })
  await start(
    [
      'Studio',
      [`${root}studio/node_modules/.bin/sanity`, 'dev', '--port', String(environment.STUDIO_PORT)],
      {
        ...(environment.SANITY_PROJECT_ID
          ? {
              SANITY_STUDIO_PROJECT_ID: environment.SANITY_PROJECT_ID,
              SANITY_STUDIO_DATASET: environment.SANITY_DATASET,
            }
          : { CONTENT_LAKE_URL: content.SANITY_API_HOST ?? '' }),
        SANITY_STUDIO_SITE_URL: environment.SITE_URL,
      },
      `${root}studio`,
    ],
    (text) => text.includes(`:${environment.STUDIO_PORT}`),
  )
  await start(
    [
      'site',
      [`${root}site/node_modules/.bin/astro`, 'dev', '--port', String(environment.SITE_PORT)],
      { ...content, SITE_URL: environment.SITE_URL, ASTRO_TELEMETRY_DISABLED: '1' },
      `${root}site`,
    ],
    (text) => text.includes(`:${environment.SITE_PORT}`),
  )
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
const began = performance.now()
try {
  const environment = readEnvironment(process.env, workingFolder())
  if (!environment.SANITY_PROJECT_ID || options.dev)
    await requireFreePort(environment.STUDIO_PORT, 'STUDIO_PORT')
  await requireFreePort(environment.SITE_PORT, 'SITE_PORT')
  prepareDataFolder(environment.DATA_DIR)
  await (options.dev ? startDevelopment(environment) : startPortal(environment))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const own = !environment.SANITY_PROJECT_ID || options.dev
  const local = `http://localhost:${environment.STUDIO_PORT}`
  const studio = `${(!options.dev && environment.STUDIO_URL) || local}/studio/`
  console.log(`ready  Site ${environment.SITE_URL}  ${own ? `Studio ${studio}  ` : ''}(${seconds} s)`)
} catch (error) {
  // Once everything is being stopped, it is no news that something has ended before it was ready.
  if (!stopping) {
    const message = messageOf(error, resolve(workingFolder(), process.env.DATA_DIR || '.data'))
    // Any error but these is a fault of the code, and shown whole.
    const known = error instanceof Problem || message !== (error as Error).message
    console.error(known ? message : error)
  }
  await stop(1)
}
