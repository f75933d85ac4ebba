/** What somebody may do, from the most to the least; names as at Sanity. */
export const ROLES = ['administrator', 'editor', 'contributor', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** How the Studio names a role to its holder. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  administrator: 'Administration',
  editor: 'Redaktion',
  contributor: 'Mitarbeit (nur Entwürfe)',
  viewer: 'Lesezugriff',
}

/** Whether a role may do all that another one may. */
export function includesRole(role: Role, lowest: Role): boolean {
  return ROLES.indexOf(role) <= ROLES.indexOf(lowest)
}
