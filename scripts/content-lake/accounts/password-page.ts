import { html, raw } from 'hono/html'
import { plainPage } from '../../plain-page/plain-page.ts'
import { MIN_PASSWORD } from './password-rule.ts'

/**
 * The page where people give themselves another password.
 *
 * @param login what was typed as name before
 * @param fault why it was not changed, in German
 */
export function passwordPage({
  login = '',
  fault,
}: {
  login?: string
  fault?: string
} = {}): Promise<string> {
  const described = fault ? raw(' aria-describedby="fault"') : ''
  const content = html`<form method="post" action="/v1/auth/password">
<label for="login">Name oder E-Mail-Adresse</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100" value="${login}"${described}>
<label for="password">Bisheriges Passwort</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${described}>
<label for="new-password">Neues Passwort</label>
<input id="new-password" name="new-password" type="password" autocomplete="new-password" required minlength="${MIN_PASSWORD}" maxlength="200" aria-describedby="rule${fault ? ' fault' : ''}">
<p class="hint" id="rule">Mindestens ${MIN_PASSWORD} Zeichen und nicht Ihr Name. Ein kurzer Satz ist leicht zu merken und schwer zu erraten.</p>
<label for="repeated">Neues Passwort noch einmal</label>
<input id="repeated" name="repeated" type="password" autocomplete="new-password" required maxlength="200"${described}>
<button>Passwort ändern</button>
</form>
<p class="help"><a href="/studio/">Zurück zur Redaktion</a></p>`
  return plainPage({ title: 'Passwort ändern', of: 'Redaktion', fault, content, isCard: true })
}

/** The page that tells that it was changed. */
export function passwordChangedPage(): Promise<string> {
  const content = html`<p role="status">Ihr neues Passwort gilt ab sofort. Überall, wo Sie angemeldet waren, müssen Sie sich damit neu anmelden.</p>
<p class="help"><a href="/studio/">Neu anmelden</a></p>`
  return plainPage({ title: 'Passwort geändert', of: 'Redaktion', content, isCard: true })
}
