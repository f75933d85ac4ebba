/** A document as it is written to the Content Lake. */
export type Document = { _id: string; _type: string; [field: string]: unknown }
