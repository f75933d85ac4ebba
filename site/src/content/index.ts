import type { AssetAnswer } from './assets.ts'
import { portal } from './portal.ts'
import type { ContentReader } from './reader.ts'

/**
 * The site's only door to content. What comes through it is recorded for the page being rendered; nothing else may
 * tell a page anything: no clock, no environment, no network, no file.
 */
export const content = {
  document: (...args) => portal.content.document(...args),
  documentAt: (...args) => portal.content.documentAt(...args),
  card: (...args) => portal.content.card(...args),
  cards: (...args) => portal.content.cards(...args),
  link: (...args) => portal.content.link(...args),
  links: (...args) => portal.content.links(...args),
  list: (...args) => portal.content.list(...args),
  route: (...args) => portal.content.route(...args),
  imageAsset: (...args) => portal.content.imageAsset(...args),
  settings: () => portal.content.settings(),
  hasPassed: (...args) => portal.content.hasPassed(...args),
  pathParts: () => portal.content.pathParts(),
  paths: (part: number) => portal.readPaths(part),
  assetAt: (path: string): Promise<AssetAnswer | null> => portal.assetAt(path),
} as Pick<
  ContentReader,
  | 'document'
  | 'documentAt'
  | 'card'
  | 'cards'
  | 'link'
  | 'links'
  | 'list'
  | 'route'
  | 'imageAsset'
  | 'settings'
  | 'hasPassed'
  | 'pathParts'
> & {
  /** The paths of one of the parts of the site, counted from 1, in order. */
  paths(part: number): string[]
  assetAt(path: string): Promise<AssetAnswer | null>
}

export type { Card, Link } from './card.ts'
