const built = process.env.SANITY_STUDIO_SITE_URL

let known: Promise<string> | undefined

/**
 * Address of the website's home page. The server that gives out the Studio knows it (`/studio/site-url.json`);
 * a Studio hosted elsewhere has it from its build; without both it is the website's usual port on this host.
 */
export function siteUrl(): Promise<string> {
  known ??= askServer().then(
    (told) => told ?? built ?? `${window.location.protocol}//${window.location.hostname}:4321`,
  )
  return known
}

async function askServer(): Promise<string | null> {
  const response = await fetch('/studio/site-url.json').catch(() => null)
  if (!response?.ok || !response.headers.get('content-type')?.startsWith('application/json')) return null
  const { url } = (await response.json()) as { url?: unknown }
  return typeof url === 'string' && URL.canParse(url) ? url : null
}
