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

  it('takes an empty variable for an absent one', () => {
    expect(readEnvironment({ SITE_PORT: '' }, '/portal').SITE_PORT).toBe(4321)
  })

  it('derives the site’s address from its port', () => {
    expect(readEnvironment({ SITE_PORT: '8080' }, '/portal').SITE_URL).toBe('http://localhost:8080')
  })

  it.each([
    [{ SITE_PORT: 'acht' }, 'SITE_PORT must be a port number between 1 and 65535, but is "acht".'],
    [{ STUDIO_PORT: '70000' }, 'STUDIO_PORT must be a port number between 1 and 65535, but is "70000".'],
    [{ SITE_URL: 'portal.example' }, 'SITE_URL must be a web address such as https://portal.example.org'],
    [{ SANITY_PROJECT_ID: 'Äh' }, 'SANITY_PROJECT_ID must be a Sanity project id'],
    [{ WEBHOOK_SECRET: 'kurz' }, 'WEBHOOK_SECRET must have at least 16 characters'],
    [{ STUDIO_PORT: '4321' }, 'STUDIO_PORT and SITE_PORT are both 4321.'],
    [{ SANITY_PROJECT_ID: 'abc123' }, 'WEBHOOK_SECRET is missing.'],
  ])('names what is wrong with %j', (variables, message) => {
    expect(() => readEnvironment(variables, '/portal')).toThrow(message)
  })
})
