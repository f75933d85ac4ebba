import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('readEnvironment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({}, '/portal')).toMatchObject({
      DATA_DIR: '/portal/.data',
      STUDIO_PORT: 3333,
      SITE_PORT: 4321,
      SITE_URL: 'http://localhost:4321',
      SANITY_DATASET: 'production',
    })
  })

  it('derives the site’s address from its port', () => {
    expect(readEnvironment({ SITE_PORT: '8080' }, '/portal').SITE_URL).toBe('http://localhost:8080')
  })

  it('asks for no secret when the embedded project is named', () => {
    expect(readEnvironment({ SANITY_PROJECT_ID: 'embedded' }, '/portal').SANITY_PROJECT_ID).toBeUndefined()
  })

  it.each([
    [{ SITE_PORT: '0' }, 'SITE_PORT must not be 0 here'],
    [{ SITE_URL: 'https://x.de/portal' }, 'SITE_URL must be a web address without a path'],
    [{ STUDIO_PORT: '4321' }, 'STUDIO_PORT and SITE_PORT are both 4321.'],
    [{ SANITY_DATASET: 'test' }, 'SANITY_DATASET is set, but SANITY_PROJECT_ID is not'],
    [{ SANITY_API_TOKEN: 'geheim' }, 'SANITY_API_TOKEN is set, but SANITY_PROJECT_ID is not'],
    [{ SANITY_PROJECT_ID: 'abc123' }, 'WEBHOOK_SECRET is missing.'],
  ])('names what is wrong with %j', (variables, message) => {
    expect(() => readEnvironment(variables, '/portal')).toThrow(message)
  })
})
