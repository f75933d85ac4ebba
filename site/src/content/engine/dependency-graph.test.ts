import { beforeEach, describe, expect, it } from 'vitest'
import { DependencyGraph } from './dependency-graph.ts'

/** Inputs are a plain map here; lists and routes read from it through the graph. */
let inputs: Map<string, string>
let graph: DependencyGraph
let computed: string[]

const input = (key: string) => {
  graph.read(key)
  return inputs.get(key) ?? ''
}
const initials = () =>
  graph.list('initials', () => {
    computed.push('initials')
    return ['a', 'b'].map((key) => input(key).charAt(0))
  })
const count = () =>
  graph.list('count', () => {
    computed.push('count')
    return new Set(initials()).size
  })
const change = (key: string, value: string) => {
  inputs.set(key, value)
  return [...graph.invalidate([key])].sort()
}

beforeEach(() => {
  inputs = new Map([
    ['a', 'Apfel'],
    ['b', 'Birne'],
  ])
  computed = []
  graph = new DependencyGraph((key) => inputs.get(key) ?? '')
})

describe('DependencyGraph', () => {
  it('renders again what read a changed input, and nothing else', async () => {
    await graph.record('/a/', async () => input('a'))
    await graph.record('/b/', async () => input('b'))
    expect(change('a', 'Ananas')).toEqual(['/a/'])
  })

  it('stops at a list whose answer stayed the same', async () => {
    await graph.record('/liste/', async () => initials())
    expect(change('a', 'Ananas')).toEqual([])
    expect(change('a', 'Mango')).toEqual(['/liste/'])
    expect(computed).toEqual(['initials', 'initials', 'initials'])
  })

  it('follows lists made of lists', async () => {
    await graph.record('/zahl/', async () => count())
    expect(change('a', 'Mango')).toEqual([])
    expect(change('b', 'Melone')).toEqual(['/zahl/'])
  })

  it('computes a list once that is first asked for while a change is taken in', async () => {
    const perhaps = () => graph.list('perhaps', () => (input('a') === 'Apfel' ? [] : initials()))
    await graph.record('/vielleicht/', async () => perhaps())
    inputs.set('a', 'Mango').set('b', 'Melone')
    await graph.record('/b/', async () => input('b'))
    inputs.set('b', 'Mirabelle')
    expect([...graph.invalidate(['a', 'b'])].sort()).toEqual(['/b/', '/vielleicht/'])
    expect(computed).toEqual(['initials'])
    await graph.record('/vielleicht/', async () => expect(perhaps()).toEqual(['M', 'M']))
  })

  it('computes a list once, however many routes read it', async () => {
    await graph.record('/1/', async () => initials())
    await graph.record('/2/', async () => initials())
    expect(computed).toEqual(['initials'])
    expect(change('b', 'Zitrone')).toEqual(['/1/', '/2/'])
    expect(computed).toEqual(['initials', 'initials'])
  })

  it('gives a list that is recomputed the new answer of a list it did not read before', async () => {
    const chosen = () => graph.list('chosen', () => (input('switch') === 'on' ? count() : 0))
    await graph.record('/zahl/', async () => count())
    await graph.record('/wahl/', async () => chosen())
    inputs.set('switch', 'on')
    inputs.set('b', 'Ast')
    expect([...graph.invalidate(['switch', 'b'])].sort()).toEqual(['/wahl/', '/zahl/'])
    await graph.record('/wahl/', async () => expect(chosen()).toBe(1))
  })

  it('hears of changes to what a failed render and the good one before it read', async () => {
    await graph.record('/a/', async () => input('a'))
    const failing = graph.record('/a/', async () => {
      input('b')
      throw new Error('kaputt')
    })
    await expect(failing).rejects.toThrow('kaputt')
    expect(change('b', 'Beere')).toEqual(['/a/'])
    expect(change('a', 'Ananas')).toEqual(['/a/'])
  })

  it('hands the error of a failing list to the routes that read it', async () => {
    const strict = () =>
      graph.list('strict', () => {
        if (input('a') === '') throw new Error('a fehlt')
        return 1
      })
    await graph.record('/a/', async () => strict())
    expect(change('a', '')).toEqual(['/a/'])
    await expect(graph.record('/a/', async () => strict())).rejects.toThrow('a fehlt')
    expect(change('a', 'Apfel')).toEqual(['/a/'])
  })

  it('forgets routes', async () => {
    await graph.record('/a/', async () => input('a'))
    graph.forget('/a/')
    expect(change('a', 'Ananas')).toEqual([])
    expect(graph.isRead('a')).toBe(false)
  })

  it('tells when something observed may differ', () => {
    graph.observe('(paths)', () => initials())
    expect(change('a', 'Mango')).toEqual(['(paths)'])
  })

  it('refuses reads that nobody records', () => {
    expect(() => graph.read('a')).toThrow('outside a recorded render (a)')
  })

  it('keeps concurrent renders apart', async () => {
    const slow = graph.record('/a/', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return input('a')
    })
    await Promise.all([slow, graph.record('/b/', async () => input('b'))])
    expect(change('b', 'Beere')).toEqual(['/b/'])
  })
})
