import { describe, expect, it } from 'vitest'
import { contentForBuild } from './content-for-build.ts'

describe('contentForBuild', () => {
  it('hands on the Content Lake that the environment names', async () => {
    const { env } = await contentForBuild(
      { SITE_URL: 'https://familie.nrw/', SANITY_PROJECT_ID: 'abc123', SANITY_API_TOKEN: '' },
      '/portal',
    )
    expect(env).toEqual({
      SITE_URL: 'https://familie.nrw',
      SANITY_PROJECT_ID: 'abc123',
      SANITY_DATASET: 'production',
    })
  })

  it('takes an address with a path for a mistake, as the other programs do', async () => {
    await expect(contentForBuild({ SITE_URL: 'https://x.de/portal' }, '/portal')).rejects.toThrow(
      'SITE_URL must be a web address without a path',
    )
  })
})
