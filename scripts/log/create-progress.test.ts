import { beforeEach, expect, it } from 'vitest'
import { createProgress } from './create-progress.ts'

let written: string
let time: number
beforeEach(() => {
  written = ''
  time = 0
})
const progress = (isTTY: boolean) =>
  createProgress('Publishing', { isTTY, write: (text) => (written += text) }, () => time)

/** What the terminal shows: all after the line was last cleared. */
const shown = () => written.split('\r\u001b[K').at(-1)

it('says how far it has come, and how long it will take once it can tell', () => {
  const { show } = progress(true)
  show(0, 1_000)
  expect(shown()).toBe('Publishing: 0 of 1000')
  time = 2_000
  show(200, 1_000)
  expect(shown()).toBe('Publishing: 200 of 1000, about 8 s left')
  show(1_000, 1_000)
  expect(shown()).toBe('')
})

it('counts anew for each work', () => {
  const { show, clear } = progress(true)
  show(0, 10)
  time = 50_000
  clear()
  expect(shown()).toBe('')
  show(0, 100)
  time = 51_000
  show(50, 100)
  expect(shown()).toBe('Publishing: 50 of 100, about 1 s left')
})

it('writes nothing where nobody watches', () => {
  const { show, clear } = progress(false)
  show(0, 10)
  show(5, 10)
  clear()
  expect(written).toBe('')
})
