// Eight visitors in a process of their own: `node visitors.ts URL PATH…` asks for the paths, again and again, until
// standard input ends, and then prints what came back as one line of JSON.
import { createHash } from 'node:crypto'
import { Agent, get, type IncomingMessage } from 'node:http'

const [url = '', ...paths] = process.argv.slice(2)
const VISITORS = 8

/** What the answers were like; `mixed` bear the sign of more than one release. */
export type Visits = {
  answers: number
  failed: string[]
  mixed: string[]
  backwards: string[]
  versions: number
}

const visits: Visits = { answers: 0, failed: [], mixed: [], backwards: [], versions: 0 }
const versions = new Set<number>()
let visiting = true

async function ask(path: string, agent: Agent): Promise<{ response: IncomingMessage; body: Buffer }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  get(url + path, { agent }, resolve).on('error', reject)
  const response = await promise
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { response, body: Buffer.concat(chunks) }
}

async function visit(): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const seen = new Map<string, number>()
  while (visiting) {
    for (const path of paths) {
      visits.answers += 1
      try {
        const { response, body } = await ask(path, agent)
        const hash = createHash('sha256').update(body).digest('hex')
        const named = [...body.toString().matchAll(/Fassung (\d+)/g)].map(([, number]) => Number(number))
        const version = named[0] ?? -1
        const same = named.length > 0 && named.every((number) => number === version)
        if (response.statusCode !== 200) visits.failed.push(`${path} ${response.statusCode}`)
        else if (response.headers.etag !== `"${hash}"` || !same) visits.mixed.push(`${path} ${version}`)
        else if (version < (seen.get(path) ?? -1)) visits.backwards.push(`${path} ${version}`)
        seen.set(path, version)
        versions.add(version)
      } catch (error) {
        visits.failed.push(`${path} ${error}`)
      }
    }
  }
  agent.destroy()
}

process.stdin.resume().on('end', () => {
  visiting = false
})
await Promise.all(Array.from({ length: VISITORS }, visit))
console.log(JSON.stringify({ ...visits, versions: versions.size }))
