import { defineQuery } from 'groq'

/** Id and revision of every published document the site reads, to find changes whose webhook got lost. */
export const revisionsQuery = defineQuery(`*[
  _type in ["article", "practiceExample", "event", "eventSeries", "course", "manager", "municipality", "topic", "organisation", "page", "siteSettings", "sanity.imageAsset", "sanity.fileAsset"]
] { _id, _rev }`)
