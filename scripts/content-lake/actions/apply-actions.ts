import type { Account } from '../accounts/account.ts'
import { authorizeChanges } from '../accounts/authorize-changes.ts'
import type { ContentLake } from '../content-lake.ts'
import { needsNoLimit } from '../mutate/needs-no-limit.ts'
import { Transaction } from '../mutate/transaction.ts'
import { workOut } from '../mutate/work-out.ts'
import type { Action } from './action.ts'
import { create } from './create.ts'
import { createVersion } from './create-version.ts'
import { deleteDocument } from './delete.ts'
import { discard } from './discard.ts'
import { edit } from './edit.ts'
import { publish } from './publish.ts'
import { replaceDraft, replaceVersion } from './replace.ts'
import { unpublish } from './unpublish.ts'
import { unpublishVersion } from './unpublish-version.ts'

/** A list of actions to be performed as one. */
export interface ActionRequest {
  actions: Action[]
  transactionId?: string | undefined
  dryRun?: boolean | undefined
  author: Account
}

/**
 * Performs actions as one transaction, each seeing what those before it did: the Studio sends several edits at once,
 * of which the first creates the draft.
 *
 * @returns the id of the transaction; a dry run keeps nothing.
 */
export function applyActions(lake: ContentLake, request: ActionRequest): string {
  const transaction = new Transaction(lake.store, request.author.id, request.transactionId)
  const steps = () => {
    for (const [index, action] of request.actions.entries()) {
      transaction.index = index
      perform(transaction, action)
    }
  }
  const prepared = workOut(transaction, steps, needNoLimit(request.actions) ? null : undefined)
  authorizeChanges(request.author, prepared)
  if (!request.dryRun && prepared.changes.length > 0) lake.store.commit(prepared)
  return transaction.id
}

function needNoLimit(actions: readonly Action[]): boolean {
  const patches = actions.map((action) => ('patch' in action ? action.patch : null))
  return patches.every((patch) => patch !== null) && needsNoLimit(patches)
}

type Perform = {
  [Name in Action['actionType']]: (
    transaction: Transaction,
    action: Extract<Action, { actionType: Name }>,
  ) => void
}

const PERFORM: Perform = {
  'sanity.action.document.create': create,
  'sanity.action.document.edit': edit,
  'sanity.action.document.publish': publish,
  'sanity.action.document.unpublish': unpublish,
  'sanity.action.document.delete': deleteDocument,
  'sanity.action.document.discard': (transaction, { draftId }) => discard(transaction, draftId),
  'sanity.action.document.replaceDraft': (transaction, { publishedId, attributes }) =>
    replaceDraft(transaction, publishedId, attributes),
  'sanity.action.document.version.create': createVersion,
  'sanity.action.document.version.discard': (transaction, { versionId }) => discard(transaction, versionId),
  'sanity.action.document.version.replace': (transaction, { document }) =>
    replaceVersion(transaction, document),
  'sanity.action.document.version.unpublish': (transaction, { versionId, publishedId }) =>
    unpublishVersion(transaction, versionId, publishedId),
}

function perform<Name extends Action['actionType']>(
  transaction: Transaction,
  action: Extract<Action, { actionType: Name }>,
): void {
  const performAction: Perform[Name] = PERFORM[action.actionType as Name]
  performAction(transaction, action)
}
