/** A PNG of 4 by 2 pixels, the left half red, the right one blue. */
export const SMALL_PNG: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAFUlEQVQImWP4z8Dwn4EBTPyHEFAOAGeyB/nPjUUnAAAAAElFTkSuQmCC',
  'base64',
)
