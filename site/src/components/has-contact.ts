/** What of a contact is shown by itself; a role alone is nobody to turn to. */
interface ContactLike {
  name?: string
  organisation?: string
  email?: string
  phone?: string
}

/** Whether there is anything to show of a contact; the Studio leaves an empty object where its fields were emptied. */
export const hasContact = (contact: ContactLike | null | undefined): boolean =>
  Boolean(contact?.name || contact?.organisation || contact?.email || contact?.phone)
