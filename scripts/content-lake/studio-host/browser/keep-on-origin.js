/** Where the portal's own Studio sends error reports and feedback, see `studio/scripts/outside-hosts/cuts.ts`. */
const REPORTS = '/studio/reports-are-off'

/**
 * Says where a request really goes when content is kept on the Studio's own origin.
 * @param {string} url address as asked for, absolute or relative to `origin`
 * @param {string} origin
 * @param {string} projectId
 * @returns {string | null} the address to ask, or null for a report that is not to be sent at all
 */
export function ownAddress(url, origin, projectId) {
  if (url.startsWith(REPORTS) || url.startsWith(origin + REPORTS)) return null
  // Sanity's SDK, which the Studio carries inside, asks http://<project>.<host>/… whatever the client factory says.
  // Compared as text: <project>.127.0.0.1 is no valid address at all.
  const projectHost = origin.replace('://', `://${projectId}.`)
  return url.startsWith(`${projectHost}/`) ? origin + url.slice(projectHost.length) : url
}

/**
 * Keeps every request of this window on its own origin; see {@link ownAddress}.
 * @param {string} projectId
 */
export function keepOnOrigin(projectId) {
  const { origin } = window.location
  const nextFetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const asked = input instanceof Request ? input.url : String(input)
    const url = ownAddress(asked, origin, projectId)
    // "Not available" makes the Studio hide its feedback dialog.
    if (url === null) return new Response(null, { status: 503 })
    if (url === asked) return nextFetch(input, init)
    return nextFetch(input instanceof Request ? new Request(url, input) : url, init)
  }
}
