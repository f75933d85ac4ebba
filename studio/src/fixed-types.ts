/** Id of the one document with the settings of the website. */
export const SETTINGS_ID = 'siteSettings'

/** Types whose documents exist once and for all: editors may change them, but neither add nor remove any. */
const fixedTypes: readonly string[] = ['siteSettings', 'municipality']

/** Whether documents of a type are given and only edited. */
export const isFixed = (type: string): boolean => fixedTypes.includes(type)

/** Whether documents of a type are written by the Studio's own actions: editors may only look at them and remove them. */
export const isWritten = (type: string): boolean => type === 'withdrawnEvent'
