/** Bytes of a picture or file, with their media type. */
interface AssetBytes {
  body: Uint8Array<ArrayBuffer>
  type: string
}

const embedded = () => (process.env.SANITY_PROJECT_ID ?? 'embedded') === 'embedded'

/** What a picture or file of the site answers. */
export interface AssetAnswer {
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
}

/** Where assets are served from: the embedded Content Lake itself, or Sanity's asset network. */
function assetHost(): string {
  if (!embedded()) return 'https://cdn.sanity.io'
  return process.env.SANITY_API_HOST ?? 'http://127.0.0.1:3333'
}

/**
 * Fetches an asset, or a rendition of it, from the Content Lake. What an address gives never changes, because asset
 * ids contain the hash of the original.
 *
 * @param path the asset document's `path`, e.g. `images/embedded/production/4f0c…-2000x1333.jpg`
 * @param query parameters of the image pipeline, without `?`
 * @throws Error naming the asset when the Content Lake does not answer with it.
 */
export async function fetchAsset(path: string, query = ''): Promise<AssetBytes> {
  const url = `${assetHost()}/${path}${query && `?${query}`}`
  const token = embedded() ? process.env.SANITY_API_TOKEN : undefined
  const headers: HeadersInit = token ? { authorization: `Bearer ${token}` } : {}
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(60_000) }).catch(
    (cause: unknown) => {
      throw new Error(`The Content Lake could not be reached for ${path}.`, { cause })
    },
  )
  if (!response.ok) throw new Error(`The Content Lake answered ${response.status} for ${path}?${query}.`)
  return {
    body: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? 'application/octet-stream',
  }
}
