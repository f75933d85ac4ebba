import { documents } from '../../scripts/example-content/documents.ts'
import type { Document } from './document.ts'

/** The example content without its pictures and files: all 396 municipalities, so by hand only. */
export const exampleContent = (): Document[] =>
  JSON.parse(JSON.stringify(documents, (_, value) => (value?._sanityAsset ? undefined : value)))
