import { createServer, type Server } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import { Problem } from '../../environment/problem.ts'

/**
 * How long an idle connection is kept, in milliseconds: longer than web servers keep theirs to us (nginx 60 s). Whoever
 * closes first takes the risk that the other side is just sending a request, which is then lost.
 */
const KEPT_ALIVE = 75_000

/** The loopback addresses; browsers try either for `localhost`. */
const LOOPBACK = ['127.0.0.1', '::1']

/**
 * Listens on the loopback interface, IPv4 and (where the machine has it) IPv6, and on another address as well if one is
 * given, all on the same port.
 *
 * @param host an IP address of this machine; `0.0.0.0` and `::` stand for all
 * @throws Problem when the port or the address is in use or may not be used.
 */
export async function listenOn(
  port: number,
  host: string | undefined,
  setUp: (server: Server) => void,
): Promise<Server[]> {
  const servers: Server[] = []
  for (const address of addresses(host)) {
    const server = createServer({ keepAliveTimeout: KEPT_ALIVE })
    setUp(server)
    const chosen = servers[0] ? (servers[0].address() as AddressInfo).port : port
    const fault = await listen(server, chosen, address)
    if (!fault) servers.push(server)
    else if (address === host || servers.length === 0 || !isMissing(fault)) {
      await Promise.all(servers.map((open) => new Promise((resolve) => open.close(resolve))))
      throw explain(fault, chosen, address === host ? host : undefined)
    }
  }
  return servers
}

function addresses(host: string | undefined): string[] {
  if (host === undefined || LOOPBACK.includes(host)) return LOOPBACK
  // All addresses take in the loopback ones; `::` those of IPv4, too.
  if (host === '::') return ['::']
  return host === '0.0.0.0' ? ['0.0.0.0', '::1'] : [...LOOPBACK, host]
}

/** No IPv6 on this machine. */
function isMissing({ code = '' }: NodeJS.ErrnoException): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(code)
}

function listen(server: Server, port: number, address: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen({ port, host: address, ipv6Only: isIPv6(address) && address !== '::' }, () => {
      server.off('error', resolve)
      resolve(null)
    })
  })
}

function explain(fault: NodeJS.ErrnoException, port: number, host: string | undefined): Problem {
  if (fault.code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is in use by another program: stop that one, or set STUDIO_PORT to a free port.`,
      { cause: fault },
    )
  }
  if (host !== undefined && isMissing(fault)) {
    return new Problem(
      `This machine has no address ${host}: set STUDIO_HOST to one that it has, or leave it out.`,
      { cause: fault },
    )
  }
  return new Problem(`Port ${port} cannot be used (${fault.message}): set STUDIO_PORT to another port.`, {
    cause: fault,
  })
}
