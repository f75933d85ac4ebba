import { describe, expect, it } from 'vitest'
import { changedIds } from './changed-ids.ts'
import { HOSTED_API } from './content-lake-client.ts'
import { ContentLakeError } from './content-lake-error.ts'
import { createContentSource, type PublishedDocument } from './content-source.ts'
import { describeTrouble } from './describe-trouble.ts'

const stored = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ _id: id, _type: 'article', _rev: `r-${id}` }))

/** Answers by the parameters of our three queries, as GROQ would. */
const client = {
  async fetch(_query: string, params?: { after?: string; limit?: number; ids?: string[] }) {
    if (params?.ids) return stored.filter(({ _id }) => params.ids?.includes(_id))
    if (params?.limit) return stored.filter(({ _id }) => _id > (params.after ?? '')).slice(0, params.limit)
    return stored
  },
} as never as Parameters<typeof createContentSource>[0]

const idsOf = (documents: PublishedDocument[]) => documents.map(({ _id }) => _id)

describe('createContentSource', () => {
  it.each([1, 2, 5, 100])('loads everything in pages of %i', async (pageSize) => {
    const documents: PublishedDocument[] = []
    for await (const page of createContentSource(client, { pageSize }).all()) documents.push(...page)
    expect(idsOf(documents)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('gives null for what is not published any more', async () => {
    expect(await createContentSource(client).byId(['e', 'x', 'a'])).toEqual([
      { id: 'e', document: stored[4] },
      { id: 'x', document: null },
      { id: 'a', document: stored[0] },
    ])
  })
})

describe('changedIds', () => {
  it('finds new, changed and deleted documents', () => {
    const known = new Map([
      ['same', '1'],
      ['edited', '1'],
      ['gone', '1'],
    ])
    const current = new Map([
      ['same', '1'],
      ['edited', '2'],
      ['new', '1'],
    ])
    expect(changedIds(known, current)).toEqual(['edited', 'gone', 'new'])
  })
})

describe('describeTrouble', () => {
  const lake = { apiHost: 'http://127.0.0.1:3333', projectId: 'abc', dataset: 'production' }
  it.each([
    [Object.assign(new Error('Unauthorized'), { statusCode: 401 }), /check SANITY_API_TOKEN/],
    [
      Object.assign(new Error('Project not found'), { statusCode: 404 }),
      /no project abc .*SANITY_PROJECT_ID/,
    ],
    [
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:3333') }),
      /cannot be reached.*SANITY_API_HOST \(connect ECONNREFUSED/,
    ],
    [new Error('getaddrinfo ENOTFOUND inhalte'), /cannot be reached.*SANITY_API_HOST \(getaddrinfo/],
    [Object.assign(new Error('Internal'), { statusCode: 500 }), /answered with status 500 \(Internal\)/],
  ])('names the setting to look at: %s', (error, sentence) => {
    expect(describeTrouble(new ContentLakeError(error), lake)).toMatch(sentence)
  })

  it('doubts the project when the host that Sanity would give it is not known', () => {
    const error = new ContentLakeError(new Error('getaddrinfo ENOTFOUND abc.api.sanity.io'))
    expect(describeTrouble(error, { ...lake, apiHost: HOSTED_API })).toMatch(
      /no project abc .*SANITY_PROJECT_ID/,
    )
  })
})
