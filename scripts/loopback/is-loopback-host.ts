/** Whether a Host header, or the host of a URL, names this machine: `localhost`, `127.0.0.1` or `[::1]`, with a port or not. */
export const isLoopbackHost = (host: string | undefined): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '')
