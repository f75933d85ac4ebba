/**
 * Kinds of course (Qualifizierung).
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const courseKinds = {
  zertifikatskurs: 'Zertifikatskurs',
  fortbildung: 'Fortbildung',
} as const satisfies Record<string, string>

export type CourseKind = keyof typeof courseKinds
