/**
 * The cookie by which a browser that is signed in may see what it asks for without a token: pictures, files, and the pages
 * for operators. It opens nothing of the API.
 */
export const ASSET_COOKIE = 'asset-key'
