/**
 * Nothing but this origin's own style sheet, no script. Addresses are passed on to this origin only: with no referrer at
 * all, a browser would send the form with `Origin: null`.
 */
export const ACCOUNT_PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/**
 * A page about one's account: plain HTML, for those who read German.
 *
 * @param fault what went wrong, in German; it is put above the form under the id `fault`
 * @param content HTML
 */
export function accountPage({
  title,
  fault,
  content,
}: {
  title: string
  fault?: string | undefined
  content: string
}): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fault ? 'Fehler: ' : ''}${title} – Redaktion</title>
<link rel="stylesheet" href="/v1/auth/sign-in.css">
</head>
<body>
<main>
<h1>${title}</h1>
${fault ? `<p class="fault" id="fault" role="alert">${escapeHtml(fault)}</p>` : ''}
${content}
</main>
</body>
</html>
`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML, also within quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
}
