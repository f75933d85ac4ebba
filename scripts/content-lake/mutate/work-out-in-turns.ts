import { ownRound } from '../http/own-round.ts'
import { OutOfTime, withinTime } from '../query/time-limit.ts'
import type { PreparedTransaction } from '../store/transaction-record.ts'
import type { Transaction } from './transaction.ts'
import { LIMIT, tookTooLong } from './work-out.ts'

/** How long others wait while it is worked on, in milliseconds. */
const TURN = 4
/** How long it may take altogether, the turns of others left aside, in milliseconds. */
export const ALTOGETHER = 60_000

/** What has to be known of others while a transaction is worked out, and what is made of it then. */
interface Course<Result> {
  /** How long it has been worked on before, in milliseconds. */
  spent: number
  /** Whether a step, or all of them together, need no limit of time (see `needsNoLimit`): to watch it costs a thread. */
  needsNoLimit: { step: boolean; whole: boolean }
  /** Asked before each turn; throws when there may be none. */
  mayGoOn: () => void
  /** Waits for a round of its own (see `ownRound`) in which others may be told what comes of it. */
  mayBeTold: (prepared: PreparedTransaction) => Promise<void>
  /** Whether it still changes what it was meant to, after all that others have changed meanwhile. */
  isStillMeant: () => boolean
  commit: (prepared: PreparedTransaction) => Result
}

/**
 * Takes many steps of a transaction and commits it, in turns with whatever else there is to do. As others may change the
 * same documents meanwhile, those are worked out again in the end, with nobody between that and the commit.
 *
 * @returns what `commit` gives; `null` when so much has changed that it must be begun anew
 * @throws ApiError as `workOut` does.
 */
export async function workOutInTurns<Result>(
  transaction: Transaction,
  steps: Generator<void>,
  { spent, needsNoLimit, mayGoOn, mayBeTold, isStillMeant, commit }: Course<Result>,
): Promise<Result | null> {
  let left = ALTOGETHER - spent
  const limited = <Result>(needsNone: boolean, work: () => Result): Result => {
    if (needsNone) return work()
    const began = performance.now()
    const limit = Math.max(1, Math.min(LIMIT, Math.ceil(left)))
    try {
      return withinTime(limit, work)
    } catch (error) {
      throw error instanceof OutOfTime ? tookTooLong(limit < LIMIT ? ALTOGETHER : LIMIT) : error
    } finally {
      left -= performance.now() - began
    }
  }
  const work = inTurns(transaction, steps)
  // The request has just been read, which was a turn of its own.
  await ownRound()
  mayGoOn()
  for (;;) {
    const turn = limited(needsNoLimit.step, () => work.next())
    await (turn.done ? mayBeTold(turn.value) : ownRound())
    mayGoOn()
    if (!turn.done) continue
    const prepared = limited(needsNoLimit.whole, () =>
      isStillMeant() ? transaction.upToDate(turn.value) : null,
    )
    return prepared && commit(prepared)
  }
}

/** All of the work, interrupted whenever a turn is over. */
function* inTurns(transaction: Transaction, steps: Generator<void>): Generator<void, PreparedTransaction> {
  let began = performance.now()
  const work = all(transaction, steps)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - began < TURN) continue
    yield
    began = performance.now()
  }
}

function* all(transaction: Transaction, steps: Generator<void>): Generator<void, PreparedTransaction> {
  yield* steps
  return yield* transaction.preparing()
}
