import { defineQuery } from 'groq'

/**
 * Those of the named documents that are published and read by the site, whole.
 * Parameters: `ids` (published ids). An id missing from the answer is no longer published.
 */
export const documentsByIdQuery = defineQuery(`*[
  _type in ["article", "practiceExample", "event", "eventSeries", "course", "manager", "municipality", "topic", "organisation", "page", "siteSettings", "sanity.imageAsset", "sanity.fileAsset"]
  && _id in $ids
]`)
