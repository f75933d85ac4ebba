import { defineQuery } from 'groq'

/**
 * One page of all documents the site reads, whole, with the metadata of their images and files.
 * Parameters: `after` (the last `_id` of the page before, '' at first), `limit` (documents per page).
 * To be asked with the perspective `published`.
 */
export const documentsQuery = defineQuery(`*[
  _type in ["article", "practiceExample", "event", "eventSeries", "course", "manager", "municipality", "topic", "organisation", "page", "siteSettings", "sanity.imageAsset", "sanity.fileAsset"]
  && _id > $after
] | order(_id asc) [0...$limit]`)
