import type { Role } from './role.ts'

/** Someone or something that may use the API. */
export interface Account {
  id: string
  name: string
  email: string
  role: Role
  /** A program with a token rather than a person. */
  robot: boolean
}

/** The one person of a Content Lake without accounts, signed in with a click. */
export const LOCAL_EDITOR: Account = {
  id: 'redaktion',
  name: 'Redaktion',
  email: 'redaktion@localhost',
  role: 'administrator',
  robot: false,
}

/** The program that holds EDITOR_TOKEN: commands of whoever may read the data folder. */
export const EDITOR_ROBOT: Account = {
  id: 'editor-token',
  name: 'Programm mit Schreibzugriff',
  email: '',
  role: 'administrator',
  robot: true,
}

/** The program that holds PUBLISHER_TOKEN. */
export const PUBLISHER_ROBOT: Account = {
  id: 'publisher-token',
  name: 'Veröffentlichung',
  email: '',
  role: 'viewer',
  robot: true,
}
