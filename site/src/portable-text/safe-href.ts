const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Takes an address from content; gives it when a browser would open a web page, a mail or a call with it, else
 * undefined: `javascript:`, `data:`, relative and unreadable addresses are not links for us.
 */
export function safeHref(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address.trim())) return undefined
  return allowed.has(new URL(address.trim()).protocol) ? address.trim() : undefined
}
