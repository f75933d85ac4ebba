/** What the sign-in page shows. */
export interface SignInPage {
  /** Where the Studio wants the browser to be sent back to. */
  back: string
  /** What was typed as name before. */
  login?: string
  /** Why signing in failed, in German. */
  fault?: string
}

/**
 * Nothing but this origin's own style sheet, no script. Addresses are passed on to this origin only: with no referrer at
 * all, a browser would send the form with `Origin: null`.
 */
export const SIGN_IN_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** The page where people sign in: plain HTML, for those who read German. */
export function signInPage({ back, login = '', fault }: SignInPage): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fault ? 'Fehler: ' : ''}Anmelden – Redaktion</title>
<link rel="stylesheet" href="../sign-in.css">
</head>
<body>
<main>
<h1>Anmelden bei der Redaktion</h1>
${fault ? `<p class="fault" id="fault" role="alert">${escapeHtml(fault)}</p>` : ''}
<form method="post" action="local">
<input type="hidden" name="origin" value="${escapeHtml(back)}">
<label for="login">Name oder E-Mail-Adresse</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100" value="${escapeHtml(login)}"${fault ? ' aria-describedby="fault"' : ' autofocus'}>
<label for="password">Passwort</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${fault ? ' aria-describedby="fault" autofocus' : ''}>
<button>Anmelden</button>
</form>
<p class="help">Passwort vergessen? Wer diese Redaktion betreibt, kann Ihnen ein neues geben.</p>
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

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
}
