/** Someone or something that may use the API. */
export interface Account {
  id: string
  name: string
  email: string
  /** `editor` may read and write, `reader` only read. */
  role: 'editor' | 'reader'
  /** A program with a token rather than a person. */
  robot: boolean
}

/** The one person of an embedded Content Lake, signed in with a click. */
export const EDITOR: Account = {
  id: 'redaktion',
  name: 'Redaktion',
  email: 'redaktion@localhost',
  role: 'editor',
  robot: false,
}

/** The program that holds EDITOR_TOKEN. */
export const EDITOR_ROBOT: Account = {
  id: 'editor-token',
  name: 'Programm mit Schreibzugriff',
  email: '',
  role: 'editor',
  robot: true,
}

/** The program that holds PUBLISHER_TOKEN. */
export const PUBLISHER_ROBOT: Account = {
  id: 'publisher-token',
  name: 'Veröffentlichung',
  email: '',
  role: 'reader',
  robot: true,
}
