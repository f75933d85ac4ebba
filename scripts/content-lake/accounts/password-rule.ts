/** NIST SP 800-63B: length is what counts; no rules about which characters. */
export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 200

/** Whether a password holds the name it belongs to, which is the first thing that is tried. */
export function holdsLogin(password: string, login: string): boolean {
  return password.toLowerCase().includes(login.toLowerCase())
}
