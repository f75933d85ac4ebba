/**
 * Kinds of organisation.
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const organisationKinds = {
  institution: 'Institution',
  initiative: 'Initiative',
  buendnis: 'Bündnis',
  traeger: 'Träger',
} as const satisfies Record<string, string>

export type OrganisationKind = keyof typeof organisationKinds
