/** The patch that changes an event's status. Without a note the one before goes: nobody must read it of the new status. */
export function changePatch<Change extends { statusNote: string }>({ statusNote, ...change }: Change) {
  const note = statusNote.trim()
  return note ? { set: { ...change, statusNote: note } } : { set: change, unset: ['statusNote'] }
}
