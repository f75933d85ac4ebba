/**
 * The Mendoza opcodes that the encoder writes, numbered by their place in the list of the format
 * (https://github.com/sanity-io/mendoza, `OPS` in mendoza-js/src/internal-patcher.ts).
 */
export const OP = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  setFieldValue: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const
