import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A port of this machine that nobody else gets while its owner is down; who connects meanwhile is cut off. */
export async function holdPort() {
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    /** Lets go of the port, for its owner to listen there. */
    release: () => close(server),
    async hold(): Promise<void> {
      server = await listen(port)
    },
  }
}

async function listen(port: number) {
  const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function close(server: ReturnType<typeof createServer>): Promise<void> {
  if (!server.listening) return
  server.close()
  await once(server, 'close')
}
