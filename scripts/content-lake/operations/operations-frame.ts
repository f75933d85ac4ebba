import { html } from 'hono/html'

/** A page for those who run the portal, in German; a fault is told on top. */
export async function operationsFrame(
  title: string,
  content: ReturnType<typeof html>,
  fault?: string,
): Promise<string> {
  const page = html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${fault ? 'Fehler: ' : ''}${title} – Betrieb der Redaktion</title>
<link rel="stylesheet" href="/betrieb/betrieb.css">
</head>
<body>
<main>
<h1>${title}</h1>
${fault ? html`<p class="fault" role="alert">${fault}</p>` : ''}
${content}
<p><a href="/studio/">Zur Redaktion</a></p>
</main>
</body>
</html>
`
  return String(await page)
}
