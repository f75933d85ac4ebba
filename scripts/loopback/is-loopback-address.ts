/** Whether a network address, as a socket tells it, is this machine's own: `127.0.0.1`, `::1`, `::ffff:127.0.0.1`. */
export const isLoopbackAddress = (address: string | undefined): boolean =>
  /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address ?? '')
