/** A client that has this many bytes waiting has stopped reading: it is cut off and will connect anew. */
export const MAX_BACKLOG = 32_000_000
