import { describe, expect, it } from 'vitest'
import { readVariables } from './read-variables.ts'
import { type Variables, variables } from './variables.ts'

const all = Object.keys(variables.shape) as (keyof Variables)[]
const read = (environment: Record<string, string>) => readVariables(environment, all)

describe('readVariables', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      DATA_DIR: '.data',
      STUDIO_PORT: 3333,
      SITE_PORT: 4321,
      SANITY_DATASET: 'production',
      STUDIO_DIST: 'studio/dist',
      LOG_LEVEL: 'warn',
    })
  })

  it('takes an empty variable for an absent one', () => {
    const empty = Object.fromEntries(all.map((name) => [name, '']))
    expect(read(empty)).toEqual(read({}))
  })

  it('takes the name of the embedded project for none', () => {
    expect(read({ SANITY_PROJECT_ID: 'embedded' }).SANITY_PROJECT_ID).toBeUndefined()
    expect(read({ SANITY_PROJECT_ID: 'abc123' }).SANITY_PROJECT_ID).toBe('abc123')
  })

  it('gives addresses without the slash at their end', () => {
    expect(read({ SITE_URL: 'https://Portal.example:8443/' }).SITE_URL).toBe('https://portal.example:8443')
  })

  it('does not look at variables of other programs', () => {
    expect(readVariables({ SITE_PORT: 'acht', STUDIO_PORT: '80' }, ['STUDIO_PORT'])).toEqual({
      STUDIO_PORT: 80,
    })
  })

  it.each([
    ['STUDIO_PORT', 'acht', 'must be a port from 0 to 65535, but is "acht".'],
    ['SITE_PORT', '70000', 'must be a port from 0 to 65535, but is "70000".'],
    ['SITE_PORT', '1.5', 'must be a port from 0 to 65535, but is "1.5".'],
    ['SITE_URL', 'familie.nrw', 'must be a web address without a path, such as https://www.example.org, but'],
    ['SITE_URL', 'https://familie.nrw/portal', 'must be a web address without a path'],
    ['SITE_URL', 'https://familie.nrw/?a', 'must be a web address without a path'],
    ['SITE_URL', 'https://name:wort@familie.nrw', 'must be a web address without a path'],
    ['SITE_URL', 'ftp://familie.nrw', 'must be a web address without a path'],
    ['SANITY_API_HOST', 'ftp://x', 'must be a web address without a path, such as https://api.sanity.io'],
    ['SANITY_PROJECT_ID', 'Äh', 'must be a Sanity project id'],
    ['SANITY_DATASET', 'a b', 'must be a dataset name'],
    ['WEBHOOK_URL', 'ftp://x', 'must be an http or https address, but is "ftp://x".'],
    ['LOG_LEVEL', 'laut', 'must be one of silent, fatal,'],
  ])('names what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => read({ [name]: value })).toThrow(`${name} ${sentence}`)
  })

  it.each(['WEBHOOK_SECRET', 'EDITOR_TOKEN', 'PUBLISHER_TOKEN'])('never repeats a mistyped %s', (name) => {
    expect(() => read({ [name]: 'geheim123' })).toThrow(
      new RegExp(`^${name} must have at least 16 characters\\. Correct it or leave it out\\.$`),
    )
  })
})
