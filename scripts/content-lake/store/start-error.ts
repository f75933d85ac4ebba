/** Why the Content Lake cannot start, in one sentence that names the thing and the remedy. */
export class StartError extends Error {
  override name = 'StartError'
}
