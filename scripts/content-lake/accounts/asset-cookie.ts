/** The cookie by which a browser that is signed in may see pictures and files, which carry no token. */
export const ASSET_COOKIE = 'asset-key'
