/**
 * Gives the arguments every test browser is started with: quiet (no background traffic of its own) and cut off from
 * every host but this machine, so that a page that asks for something outside fails instead of getting it.
 * (`--no-sandbox`, without which Chromium refuses to start as root, is Playwright's own default.)
 */
export function browserArguments(): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ]
}
