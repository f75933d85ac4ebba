import { parentPort } from 'node:worker_threads'
import { ApiError } from '../http/api-error.ts'
import type { StoredDocument } from '../store/document.ts'
import { Documents } from '../store/documents.ts'
import { evaluateQuery } from './evaluate-query.ts'
import type { SlowLaneAnswer, SlowLaneMessage, SlowLaneQuery } from './slow-lane-message.ts'
import { OutOfTime } from './time-limit.ts'

const documents = new Documents()

parentPort?.on('message', (message: SlowLaneMessage) => {
  if ('put' in message) {
    for (const document of JSON.parse(message.put) as StoredDocument[]) documents.put(document)
  } else if ('delete' in message) documents.delete(message.delete)
  else parentPort?.postMessage(answerTo(message))
})

function answerTo({ id, request, limit }: SlowLaneQuery): SlowLaneAnswer {
  try {
    return { id, answer: evaluateQuery(documents, request, limit) }
  } catch (error) {
    if (error instanceof OutOfTime) return { id, outOfTime: true }
    if (error instanceof ApiError) {
      return { id, refusal: { status: error.status, message: error.message, body: error.body } }
    }
    throw error
  }
}
