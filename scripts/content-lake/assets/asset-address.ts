import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long a signed address opens an asset, in milliseconds: as long as an export may take. */
const LIFETIME = 86_400_000

/** Of this process only: addresses signed before a restart are void. */
const KEY = randomBytes(32)

/**
 * The address of an asset for somebody who may read it and whose program sends no token with it, as `@sanity/export`
 * does: `/images/…?access=EXPIRES.SIGNATURE`.
 *
 * @param path such as `images/embedded/production/4f0c…-2000x1333.jpg`
 */
export function signedAssetAddress(origin: string, path: string): string {
  const expires = Date.now() + LIFETIME
  return `${origin}/${path}?access=${expires}.${signature(`/${path}`, expires)}`
}

/** Whether the `access` parameter of a request opens the asset at its path. */
export function isSignedFor(path: string, access: string | undefined): boolean {
  const [expires = '', given = ''] = access?.split('.') ?? []
  if (!(Number(expires) > Date.now())) return false
  const [expected, actual] = [Buffer.from(signature(path, Number(expires))), Buffer.from(given)]
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/** The id of the document of a file: `images`, `4f0c…-2000x1333.jpg` → `image-4f0c…-2000x1333-jpg`. */
export const assetIdOf = ({ kind, name }: { kind: string; name: string }): string =>
  `${kind.replace(/s$/, '')}-${name.replace('.', '-')}`

/** The same at a path, such as `/images/embedded/production/4f0c…-2000x1333.jpg`. */
export function assetIdAt(path: string): string {
  const [, kind = '', , , name = ''] = path.split('/')
  return assetIdOf({ kind, name })
}

function signature(path: string, expires: number): string {
  return createHmac('sha256', KEY).update(`${expires} ${path}`).digest('base64url')
}
