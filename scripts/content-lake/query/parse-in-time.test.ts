import { expect, test } from 'vitest'
import { parseInTime } from './parse-in-time.ts'
import { OutOfTime } from './time-limit.ts'

test('what took long to be parsed is stopped every time, what did not is parsed as with a limit', () => {
  const long = `*[_id in [${Array.from({ length: 20_000 }, (_, number) => `"d${number}"`)}]]`
  for (const _ of [1, 2]) expect(() => parseInTime(long, {}, 50)).toThrow(OutOfTime)
  for (const id of ['a', 'b']) {
    expect(parseInTime('*[_id == $id]', { id }, 1_000)).toMatchObject({
      expr: { right: { type: 'Value', value: id } },
    })
  }
})
