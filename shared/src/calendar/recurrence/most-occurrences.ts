/** More occurrences than a weekly event of five years has are a slip of the pen, and every feed carries them all. */
export const mostOccurrences = 260
