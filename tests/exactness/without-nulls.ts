/** The Content Lake keeps no null where a field was emptied in the Studio. */
export const withoutNulls = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Fields
