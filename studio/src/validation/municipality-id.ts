/** Checks that a municipality's key (AGS) has eight digits, lies in NRW (05) and matches the document's id. */
export function municipalityId(ags: string | undefined, documentId: string): true | string {
  if (!ags || !/^05\d{6}$/.test(ags))
    return 'Der amtliche Gemeindeschlüssel hat acht Ziffern und beginnt mit 05.'
  const published = documentId.replace(/^drafts\./, '')
  return published === `municipality-${ags}` || 'Der Gemeindeschlüssel passt nicht zu diesem Datensatz.'
}
