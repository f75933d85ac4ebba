import { createLog } from '../../../scripts/log/create-log.ts'
import { startPublisher } from '../../../scripts/publisher/publisher.ts'

// A publisher in a process of its own, for tests that end it: `node publisher-process.ts '<PublisherOptions as JSON>'`.
const options = JSON.parse(process.argv[2] ?? '{}')
const publisher = await startPublisher({ ...options, log: createLog('publisher', 'silent') })
console.log(publisher.url)
