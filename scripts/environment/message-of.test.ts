import { describe, expect, it } from 'vitest'
import { messageOf } from './message-of.ts'

describe('messageOf', () => {
  it('names folder and remedy when the disk is full, however deep that lies', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    expect(messageOf(new Error('not written', { cause: full }), '/srv/.data')).toMatch(
      /^The disk with the folder \/srv\/\.data is full\. Make room on it, .* DATA_DIR/,
    )
  })

  it('gives the words of any other error', () => {
    expect(messageOf(new Error('Port 4321 is in use.'), '/srv/.data')).toBe('Port 4321 is in use.')
    expect(messageOf('aus', '/srv/.data')).toBe('aus')
  })
})
