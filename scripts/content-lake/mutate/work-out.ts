import { type ApiError, typedError } from '../http/api-error.ts'
import { OutOfTime, withinTime } from '../query/time-limit.ts'
import type { PreparedTransaction } from '../store/transaction-record.ts'
import type { Transaction } from './transaction.ts'

/** How long a transaction may keep everybody else waiting, in milliseconds. */
export const LIMIT = 2_000

/**
 * Takes the steps of a transaction and makes it ready to commit, all within a limit of time: a recursive path
 * (`..a..b`) takes `@sanity/mutator` a time that grows exponentially with the depth of the document.
 *
 * @param limit in milliseconds; `null` for steps that need none (see `needsNoLimit`)
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
    throw error instanceof OutOfTime ? tookTooLong(limit) : error
  }
}

/** The refusal of a transaction that was stopped after so many milliseconds. */
export function tookTooLong(limit: number): ApiError {
  const description = `The transaction took longer than ${limit / 1000} s and was stopped; nothing was changed. Change less at once, and name places instead of searching them by ".."`
  return typedError(400, 'transactionTimeoutError', description)
}
