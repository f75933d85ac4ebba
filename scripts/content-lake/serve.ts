import { startContentLake } from './server.ts'
import { readSettings } from './settings.ts'
import { StartError } from './store/start-error.ts'

try {
  const lake = await startContentLake(readSettings(process.env, process.cwd()))
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await lake.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // Whoever started this process over a channel has died.
  process.on('disconnect', stop)
  console.log(`content-lake ready ${lake.url}`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
