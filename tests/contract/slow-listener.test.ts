import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTarget, type Target } from './target.ts'

const TRANSACTIONS = 20
const DOCUMENTS = 12
/** A listener that asks for everything is told each text three times: 58 MB altogether. */
const TEXT = 'x'.repeat(80_000)

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

/** Listens to everything with all there is to know. */
async function listen(): Promise<AsyncIterable<string>> {
  const query = 'query=*&includeResult=true&effectFormat=mendoza'
  const { body } = await target.request(`/data/listen/production?${query}`)
  return body?.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>
}

/** Imports more than a listener may be behind, in requests that are all sent at once. */
function importMuch() {
  let answered = 0
  const requests = Array.from({ length: TRANSACTIONS }, async (_, number) => {
    const transaction = target.client.transaction()
    for (let at = 0; at < DOCUMENTS; at++) {
      transaction.createOrReplace({ _id: `d${number}-${at}`, _type: 'topic', text: TEXT })
    }
    await transaction.commit({ returnDocuments: false })
    answered++
  })
  return {
    done: Promise.all(requests),
    answered: () => answered,
    /** Done when no more requests are answered, for now or at all. */
    rests: async () => {
      for (let before = 0; before === 0 || answered > before; ) {
        before = answered
        await wait(150)
      }
    },
  }
}

test('an import waits for a listener that does not keep up, and all of it is told in one piece and order', async () => {
  const stream = await listen()
  await target.client.create({ _id: 'typed', _type: 'topic' })
  const importing = importMuch()
  await importing.rests()
  // Who changes few documents, however often in one request, does not wait with it.
  const edits = target.client.transaction()
  for (let number = 0; number <= 10; number++) edits.patch('typed', { set: { number } })
  await edits.commit()
  expect(importing.answered()).toBeLessThan(TRANSACTIONS)
  const told: string[] = []
  let text = ''
  for await (const part of stream) {
    text += part
    for (const [, id] of text.matchAll(/^id: .*#d(.+)\n/gm)) told.push(String(id))
    text = text.slice(Math.max(0, text.lastIndexOf('\n')))
    if (told.length === TRANSACTIONS * DOCUMENTS) break
  }
  await importing.done
  const order = [...new Set(told.map((id) => id.split('-')[0]))]
  const whole = order.flatMap((number) => Array.from({ length: DOCUMENTS }, (_, at) => `${number}-${at}`))
  expect(told).toEqual(whole)
  expect(order).toHaveLength(TRANSACTIONS)
})
