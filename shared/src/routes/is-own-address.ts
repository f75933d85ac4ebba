const HERE = 'https://own.invalid'

/**
 * Whether an address begins with a slash and stays on the site that it stands on. A browser reads it as it is read here: a second
 * slash names another host, a backslash is a slash, and line breaks and tabs do not count (WHATWG URL Standard, section 4.4).
 */
export const isOwnAddress = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, HERE) && new URL(address, HERE).origin === HERE
