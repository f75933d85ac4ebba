import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

const good = { WEBHOOK_SECRET: 'geheim' }

describe('readEnvironment', () => {
  it('needs nothing but the secret', () => {
    expect(readEnvironment(good)).toMatchObject({
      port: 4321,
      siteUrl: 'http://localhost:4321',
      lake: { projectId: 'embedded', dataset: 'production', apiHost: 'http://127.0.0.1:3333' },
    })
  })

  it("takes Sanity's own host for a project of one's own", () => {
    const { lake } = readEnvironment({ ...good, SANITY_PROJECT_ID: 'abc123' })
    expect(lake.apiHost).toBe('https://api.sanity.io')
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ ...good, SITE_PORT: '', SITE_URL: '' }).port).toBe(4321)
  })

  it.each([
    [{}, 'WEBHOOK_SECRET is missing: it must be the secret the webhook is signed with.'],
    [{ ...good, SITE_PORT: 'http' }, 'SITE_PORT=http must be a port number from 0 to 65535.'],
    [{ ...good, SITE_PORT: '70000' }, 'SITE_PORT=70000 must be a port number from 0 to 65535.'],
    [{ ...good, SITE_URL: 'example.org' }, /^SITE_URL=example\.org must be an http or https address/],
    [
      { ...good, SITE_URL: 'https://example.org/pfad/' },
      /^SITE_URL=\S+ must be an address without a path\.$/,
    ],
    [{ ...good, SANITY_API_HOST: 'ftp://x' }, /^SANITY_API_HOST=ftp:\/\/x must be an http or https address/],
    [{ ...good, SANITY_PROJECT_ID: 'Ä' }, /^SANITY_PROJECT_ID=Ä must consist of/],
    [{ ...good, SANITY_DATASET: 'a b' }, /^SANITY_DATASET=a b must consist of/],
  ])('names the variable that is wrong: %j', (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(sentence)
  })
})
