import { Problem } from '../environment/problem.ts'
import { endWhenAsked } from '../start/end-when-asked.ts'
import { startContentLake } from './server.ts'
import { readSettings } from './settings.ts'

let lake: Awaited<ReturnType<typeof startContentLake>> | undefined
endWhenAsked(async () => lake?.close())
try {
  lake = await startContentLake(readSettings(process.env, process.cwd()))
  console.log(`content-lake ready ${lake.url}`)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(error.message)
  process.exit(1)
}
