import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

const WEBHOOK_SECRET = 'ein-langes-geheimnis'

describe('readEnvironment', () => {
  it('needs nothing but the secret', () => {
    expect(readEnvironment({ WEBHOOK_SECRET }, { webhooks: true })).toMatchObject({
      port: 4321,
      siteUrl: 'http://localhost:4321',
      lake: { projectId: 'embedded', dataset: 'production', apiHost: 'http://127.0.0.1:3333' },
      webhookSecret: WEBHOOK_SECRET,
    })
  })

  it('needs not even that when no webhook will come, and then accepts none', () => {
    const secrets = [readEnvironment({}), readEnvironment({})].map(({ webhookSecret }) => webhookSecret)
    expect(new Set(secrets).size).toBe(2)
  })

  it("takes Sanity's own host for a project of one's own", () => {
    expect(readEnvironment({ SANITY_PROJECT_ID: 'abc123' }).lake.apiHost).toBe('https://api.sanity.io')
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ SITE_PORT: '', SITE_URL: '' }).port).toBe(4321)
  })

  it.each([
    [{}, 'WEBHOOK_SECRET is missing: it must be the secret the webhook is signed with.'],
    [{ WEBHOOK_SECRET: 'kurz' }, 'WEBHOOK_SECRET must have at least 16 characters.'],
    [{ WEBHOOK_SECRET, SITE_URL: 'https://x.de/pfad/' }, 'SITE_URL must be a web address without a path'],
  ])('names the variable that is wrong: %j', (variables, sentence) => {
    expect(() => readEnvironment(variables, { webhooks: true })).toThrow(sentence)
  })
})
