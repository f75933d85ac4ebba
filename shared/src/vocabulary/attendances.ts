/**
 * How one takes part in an event or session.
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const attendances = {
  onsite: 'Vor Ort',
  online: 'Online',
  hybrid: 'Vor Ort und online',
} as const satisfies Record<string, string>

export type Attendance = keyof typeof attendances
