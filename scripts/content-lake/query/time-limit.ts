import { createContext, Script } from 'node:vm'

/** Work was stopped because it took longer than it may. */
export class OutOfTime extends Error {
  override name = 'OutOfTime'
}

const call = new Script('work()')
const context = createContext({ work: null })

/**
 * Does some synchronous work, and stops it wherever it is when the time is up: no `catch` or `finally` of the work
 * runs then. Hence nothing that outlives the call may be changed by it.
 *
 * Only V8 itself can stop JavaScript that does not wait for anything, and `timeout` of `node:vm` is the way to ask for
 * it (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options). The work stays outside of the
 * context; just the call comes from there.
 *
 * For the limit V8 starts a thread and waits for its end: on a busy machine that takes longer than a small piece of work.
 * Work that `needsNoLimit`, as the query or the mutation itself says, is done without.
 *
 * @param limit in milliseconds
 * @throws OutOfTime when the time is up, and whatever the work throws.
 */
export function withinTime<Result>(limit: number, work: () => Result): Result {
  const outer: unknown = context.work
  context.work = work
  try {
    return call.runInContext(context, { timeout: limit }) as Result
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new OutOfTime(`Stopped after ${limit} ms`, { cause: error })
  } finally {
    context.work = outer
  }
}
