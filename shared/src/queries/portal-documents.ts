/**
 * GROQ filter for the documents the site reads. Spelled out, because types are generated from the text of a query;
 * the same list for code is `content/document-types.ts`.
 */
export const portalDocuments = `_type in ["article", "practiceExample", "event", "eventSeries", "withdrawnEvent", "course", "manager", "municipality", "topic", "organisation", "page", "siteSettings", "sanity.imageAsset", "sanity.fileAsset"]`
