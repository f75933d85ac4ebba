import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from '../../environment/problem.ts'

/** The loopback addresses; browsers try either for `localhost`. */
const ADDRESSES = ['127.0.0.1', '::1']

/**
 * Listens on the loopback interface, IPv4 and (where the machine has it) IPv6, on the same port.
 *
 * @throws Problem when the port is in use or may not be used.
 */
export async function listenOnLoopback(port: number, setUp: (server: Server) => void): Promise<Server[]> {
  const servers: Server[] = []
  for (const address of ADDRESSES) {
    const server = createServer()
    setUp(server)
    const chosen = servers[0] ? (servers[0].address() as AddressInfo).port : port
    const fault = await listen(server, chosen, address)
    if (!fault) servers.push(server)
    else if (
      servers.length === 0 ||
      !['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(fault.code ?? '')
    ) {
      await Promise.all(servers.map((open) => new Promise((resolve) => open.close(resolve))))
      throw explain(fault, chosen)
    }
  }
  return servers
}

function listen(server: Server, port: number, address: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, address, () => {
      server.off('error', resolve)
      resolve(null)
    })
  })
}

function explain(fault: NodeJS.ErrnoException, port: number): Problem {
  if (fault.code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is in use by another program: stop that one, or set STUDIO_PORT to a free port.`,
      { cause: fault },
    )
  }
  return new Problem(`Port ${port} cannot be used (${fault.message}): set STUDIO_PORT to another port.`, {
    cause: fault,
  })
}
