import { beforeEach, describe, expect, it } from 'vitest'
import { RenderThreadLost } from '../render/site-renderer.ts'
import { createQuarantine } from './quarantine.ts'

let now: number
let quarantine: ReturnType<typeof createQuarantine>

beforeEach(() => {
  now = Date.parse('2026-03-01T10:00:00Z')
  quarantine = createQuarantine(() => now)
})

const lost = (paths: string[], cause?: Error) => new RenderThreadLost('It hung.', paths, cause)
const subjectOf = (path: string) => (path === '/a/' ? 'article-a' : undefined)

describe('createQuarantine', () => {
  it('holds a page that ended the thread for ten minutes, and says what it is about and why', () => {
    const cause = Object.assign(new Error('verirrt'), { documentId: 'article-a', field: 'body' })
    quarantine.blame(lost(['/a/'], cause), subjectOf)
    const failure = {
      path: '/a/',
      message: 'It hung.',
      documentId: 'article-a',
      field: 'body',
      subject: 'article-a',
    }
    expect(quarantine.failureOf('/a/')).toEqual(failure)
    expect(quarantine.failureOf('/b/')).toBeNull()
    now += 599_999
    expect(quarantine.failureOf('/a/')).toEqual(failure)
    now += 1
    expect(quarantine.failureOf('/a/')).toBeNull()
  })

  it('lets a page go as soon as its content changes', () => {
    quarantine.blame(lost(['/a/']), subjectOf)
    quarantine.changed('/a/')
    expect(quarantine.failureOf('/a/')).toBeNull()
  })

  it('holds none of several that were being rendered, and has each rendered first and alone', () => {
    quarantine.blame(lost(['/b/', '/c/']), subjectOf)
    expect(quarantine.failureOf('/b/')).toBeNull()
    expect(quarantine.inBatches(['/a/', '/b/', '/c/', '/d/'])).toEqual([['/b/'], ['/c/'], ['/a/', '/d/']])
  })

  it('suspects a page no longer that was rendered, or is known to be the one', () => {
    quarantine.blame(lost(['/a/', '/b/', '/c/']), subjectOf)
    quarantine.survived('/b/')
    quarantine.blame(lost(['/c/']), subjectOf)
    expect(quarantine.failureOf('/c/')).toEqual({ path: '/c/', message: 'It hung.' })
    expect(quarantine.inBatches(['/a/', '/b/', '/c/'])).toEqual([['/a/'], ['/b/', '/c/']])
  })

  it('asks for two hundred pages at a time, none twice and none left out', () => {
    const paths = Array.from({ length: 401 }, (_, index) => `/${index}/`)
    const batches = quarantine.inBatches(paths)
    expect(batches.map(({ length }) => length)).toEqual([200, 200, 1])
    expect(batches.flat()).toEqual(paths)
  })
})
