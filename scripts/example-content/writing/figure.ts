import { type IllustrationName, illustrations } from '../illustrations/illustrations.ts'

export interface Figure {
  _type: 'figure'
  /** Resolved by the import into an asset reference. */
  _sanityAsset: string
  alt: string
  decorative: boolean
  caption?: string
  credit: string
}

/** One of the project's own illustrations as a figure with its alternative text. */
export function figure(name: IllustrationName, caption?: string): Figure {
  return {
    _type: 'figure',
    _sanityAsset: `image@file://./images/${name}.jpg`,
    alt: illustrations[name].alt,
    decorative: false,
    ...(caption ? { caption } : {}),
    credit: 'Illustration: IQZ-Portal',
  }
}
