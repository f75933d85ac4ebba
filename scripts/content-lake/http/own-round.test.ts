import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { beforeLargeWork, ownRound } from './own-round.ts'

test('small requests that are in hand, or come meanwhile, go before the next piece of large work', async () => {
  const order: string[] = []
  const small = (name: string, rounds: number) =>
    beforeLargeWork(async () => {
      for (let round = 0; round < rounds; round++) await setImmediate()
      order.push(name)
    })
  const large = async (name: string) => {
    await ownRound()
    order.push(name)
    if (name === 'large 1') await small('small 3', 2)
  }
  await Promise.all([large('large 1'), large('large 2'), small('small 1', 3), small('small 2', 5)])
  expect(order).toEqual(['small 1', 'small 2', 'large 1', 'small 3', 'large 2'])
})

test('no two pieces of large work have the same round', async () => {
  const order: string[] = []
  const rounds = async () => {
    for (let round = 0; round < 8; round++) {
      await setImmediate()
      order.push('round')
    }
  }
  const large = () => ownRound().then(() => order.push('large'))
  await Promise.all([rounds(), large(), large(), large()])
  expect(order.join(' ')).not.toContain('large large')
})

test('who never ends does not keep large work waiting for ever', async () => {
  let end = () => {}
  const endless = beforeLargeWork(() => new Promise<void>((resolve) => (end = resolve)))
  await ownRound()
  end()
  await endless
})
