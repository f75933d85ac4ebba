import { HOSTED_API } from './content-lake-client.ts'
import type { ContentLakeError } from './content-lake-error.ts'

type Cause = { statusCode?: number; message?: string; code?: string; cause?: Cause }

/** What went wrong between us and the Content Lake, in one sentence that says which setting to look at. */
export function describeTrouble(
  trouble: ContentLakeError,
  lake: { apiHost: string; projectId: string; dataset: string },
): string {
  const error = trouble.cause as Cause
  const status = error.statusCode
  // `fetch` says no more than "fetch failed"; its cause knows the network's reason.
  const reason = (error.cause?.message || error.cause?.code || error.message || String(error)).split('\n')[0]
  const where = `The Content Lake at ${lake.apiHost}`
  if (status === 401 || status === 403) {
    return `${where} refuses access to project ${lake.projectId}: check SANITY_API_TOKEN (${reason}).`
  }
  // The name of a hosted Content Lake is made of the project's; an own one bears the name it was given.
  const isNoProject = lake.apiHost === HOSTED_API && /ENOTFOUND/.test(reason ?? '')
  if (status === 404 || (status === undefined && isNoProject)) {
    return `${where} knows no project ${lake.projectId} with dataset ${lake.dataset}: check SANITY_PROJECT_ID and SANITY_DATASET (${reason}).`
  }
  if (error instanceof SyntaxError) return `${where} gave an answer that cannot be read (${reason}).`
  if (status === undefined) {
    return `${where} cannot be reached: start it, or check SANITY_API_HOST (${reason}).`
  }
  return `${where} answered with status ${status} (${reason}).`
}
