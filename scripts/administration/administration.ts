import { Problem } from '../environment/problem.ts'
import { reachContentLake } from '../start/reach-content-lake.ts'

/** Asks the embedded Content Lake something as its administrator; gives the parsed answer, `null` for an empty one. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>

/**
 * Does something as the administrator of the embedded Content Lake of the data folder that the environment names. Whoever
 * may read that folder is one: its secrets lie there.
 *
 * @param variables environment, as in the README
 * @param folder relative folders are taken from here
 * @throws Problem in one sentence, also when the Content Lake refuses.
 */
export async function administrate<Result>(
  variables: Record<string, string | undefined>,
  folder: string,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  if (variables.SANITY_PROJECT_ID && variables.SANITY_PROJECT_ID !== 'embedded') {
    throw new Problem(
      `Project ${variables.SANITY_PROJECT_ID} is managed at https://www.sanity.io/manage. Leave SANITY_PROJECT_ID out to manage the embedded Content Lake.`,
    )
  }
  const lake = await reachContentLake(variables, folder, { missing: 'seed' })
  try {
    return await work(async (method, path, body) => {
      const response = await fetch(`${lake.address}/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${lake.secrets.editorToken}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const answer = text === '' ? null : JSON.parse(text)
      if (!response.ok)
        throw new Problem(`${answer?.message ?? `The Content Lake answered ${response.status}`}.`)
      return answer
    })
  } finally {
    await lake.close()
  }
}
