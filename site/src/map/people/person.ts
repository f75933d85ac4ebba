/** One certified Familienmanagerin or Familienmanager, as the list beside the map says it. */
export interface Person {
  /** Document id; also the id of the entry in the list. */
  id: string
  name: string
  role: string | null
  office: string | null
  /** "Stadt Bochum" */
  municipality: string
  /** Page of the municipality, if it has one. */
  municipalityHref: string | null
  phone: Link | null
  email: Link | null
  example: boolean
  /** Degrees, WGS84. */
  latitude: number
  longitude: number
}

export interface Link {
  text: string
  href: string
}
