import autocannon from 'autocannon'
import type { Load } from './load-server.ts'

// node load-process.ts '{"url": …, "paths": […], "seconds": …}': prints a Load as JSON.
const { url, paths, seconds } = JSON.parse(process.argv[2] ?? '{}') as {
  url: string
  paths: string[]
  seconds: number
}
const result = await autocannon({
  url,
  connections: 50,
  duration: seconds,
  headers: { 'accept-encoding': 'gzip' },
  requests: paths.map((path) => ({ method: 'GET', path })),
})
if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
  console.error(`${url}: ${result['2xx']} answers, ${result.non2xx} other than 2xx, ${result.errors} errors`)
  process.exit(1)
}
const load: Load = {
  answers: result['2xx'],
  requestsPerSecond: result.requests.average,
}
console.log(JSON.stringify(load))
