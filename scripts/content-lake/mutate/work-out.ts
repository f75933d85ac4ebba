import { typedError } from '../http/api-error.ts'
import { OutOfTime, withinTime } from '../query/time-limit.ts'
import type { PreparedTransaction } from '../store/transaction-record.ts'
import type { Transaction } from './transaction.ts'

/** How long a transaction may keep everybody else waiting, in milliseconds. */
const LIMIT = 5_000

/**
 * Takes the steps of a transaction and makes it ready to commit, all within a limit of time: a recursive path
 * (`..a..b`) takes `@sanity/mutator` a time that grows exponentially with the depth of the document.
 *
 * @param limit in milliseconds; `null` for steps that need none (see `isBounded`)
 * @throws ApiError 400 when that was not enough; nothing is changed then, as nothing is before the commit.
 */
export function workOut(
  transaction: Transaction,
  steps: () => void,
  limit: number | null = LIMIT,
): PreparedTransaction {
  const work = () => {
    steps()
    return transaction.prepare()
  }
  if (limit === null) return work()
  try {
    return withinTime(limit, work)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    const description = `The transaction took longer than ${limit / 1000} s and was stopped; nothing was changed. Change less at once, and name places instead of searching them by ".."`
    throw typedError(400, 'transactionTimeoutError', description)
  }
}
