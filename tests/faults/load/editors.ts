import { clientFor } from '../spawn-content-lake.ts'
import { typeText } from '../type-text.ts'
import { part } from './part.ts'

// Everybody types into a document of their own; asked, it tells the times since the last time.
const { url, ids, pause } = part<{ url: string; ids: string[]; pause: number }>()
const client = clientFor(url)
const times: number[] = []
let stop = false
const typing = ids.map((id) => typeText(client, id, { times, pause, stopped: () => stop }))
process.on('message', async (message) => {
  if (message === 'stop') {
    stop = true
    await Promise.all(typing)
  }
  process.send?.(times.splice(0))
})
process.send?.('ready')
