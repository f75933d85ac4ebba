import { html, raw } from 'hono/html'
import { plainPage } from '../../plain-page/plain-page.ts'

/** What the sign-in page shows. */
export interface SignInPage {
  /** Where the Studio wants the browser to be sent back to. */
  back: string
  /** What was typed as name before. */
  login?: string
  /** Why signing in failed, in German. */
  fault?: string
}

/** The page where people sign in. */
export function signInPage({ back, login = '', fault }: SignInPage): Promise<string> {
  const content = html`<form method="post" action="local">
<input type="hidden" name="origin" value="${back}">
<label for="login">Name oder E-Mail-Adresse</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100" value="${login}"${raw(fault ? ' aria-describedby="fault"' : ' autofocus')}>
<label for="password">Passwort</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${raw(fault ? ' aria-describedby="fault" autofocus' : '')}>
<button>Anmelden</button>
</form>
<p class="help"><a href="/v1/auth/password">Passwort ändern</a></p>
<p class="help">Passwort vergessen? Wer diese Redaktion betreibt, kann Ihnen ein neues geben.</p>`
  return plainPage({ title: 'Anmelden bei der Redaktion', of: 'Redaktion', fault, content, isCard: true })
}
