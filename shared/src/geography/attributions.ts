/** Wording the owners of the data ask for; shown where the data is shown and listed in the Impressum. */
export const attributions = {
  /** Boundaries. Required on every map drawn from them. */
  boundaries: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
  /** Names, kinds, inhabitants, areas. */
  register: '© Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV100AD, 30.11.2023',
  /** Postcode areas. */
  postcodes: 'Postleitzahlen: GeoNames (geonames.org), CC BY 4.0, verändert',
} as const

/** The edition of the register that inhabitants and areas were taken from (a calendar date). */
export const registerEdition = '2023-11-30'
