import { transliterate } from '@iqz/shared/text/transliterate.ts'
import { compare } from './by-date.ts'

/** By the alphabet, umlauts as ae, oe, ue; equal titles in the order of ids, so that every build agrees. */
export const byTitle = <Item extends { _id: string; title?: string | null | undefined }>(
  a: Item,
  b: Item,
): number => compare(transliterate(a.title ?? ''), transliterate(b.title ?? '')) || compare(a._id, b._id)
