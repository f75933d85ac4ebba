import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Accounts } from '../accounts/accounts.ts'
import { MAX_NESTING, nesting } from '../http/nesting.ts'
import { MAX_BACKLOG } from '../listen/max-backlog.ts'
import type { Json } from '../store/document.ts'
import { randomId } from '../store/random-id.ts'

/** How often a connection is told that it is alive, in milliseconds. The Studio takes silence for an outage. */
const HEARTBEAT = 10_000
/** A Studio has one per connection, and everything announced goes to each. */
const MAX_SUBSCRIPTIONS = 10

const request = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.string(),
  method: z.string(),
  params: z.record(z.string(), z.custom<Json>()).default({}),
})

interface Connection {
  socket: WebSocket
  /** The account id, once the connection has shown a valid token. */
  identity: string | null
  token: string
  subscriptions: Set<string>
}

/** Who is looking at what: the Studio's JSON-RPC over a WebSocket, passed on to all other Studios. */
export class Presence {
  readonly #accounts: Accounts
  readonly #connections = new Set<Connection>()

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  /** Takes over a connection; nothing is told or passed on before it has shown a valid token. */
  connect(socket: WebSocket): void {
    const connection: Connection = { socket, identity: null, token: '', subscriptions: new Set() }
    this.#connections.add(connection)
    const heartbeat = setInterval(() => socket.send('♥'), HEARTBEAT)
    heartbeat.unref()
    socket.send('♥')
    socket.on('message', (data) => this.#receive(connection, String(data)))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(heartbeat)
      this.#connections.delete(connection)
    })
  }

  /** Ends the connections whose token is no longer good. */
  recheck(): void {
    for (const { identity, token, socket } of this.#connections) {
      if (identity !== null && !this.#accounts.byToken(token)) socket.close(1008, 'The session has ended')
    }
  }

  #receive(connection: Connection, text: string): void {
    const message = parse(text)
    if (!message) {
      connection.socket.close(1003, 'Not a JSON-RPC request')
      return
    }
    const result = this.#perform(connection, message.method, message.params)
    const answer =
      result === undefined
        ? { error: { code: -32_601, message: `Method "${message.method}" is not available` } }
        : { result }
    connection.socket.send(JSON.stringify({ jsonrpc: '2.0', id: message.id, ...answer }))
  }

  #perform(connection: Connection, method: string, params: Record<string, Json>): Json | undefined {
    if (method === 'authorization') {
      connection.token = asText(params.authorization).replace(/^Bearer /, '')
      connection.identity = this.#accounts.byToken(connection.token)?.id ?? null
      return connection.identity !== null
    }
    if (connection.identity === null) return undefined
    switch (method) {
      case 'presence_subscribe': {
        if (connection.subscriptions.size === MAX_SUBSCRIPTIONS) {
          connection.socket.close(1008, 'Too many subscriptions')
          return undefined
        }
        const subscription = randomId(8)
        connection.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        return connection.subscriptions.delete(asText(params.subscriptionId))
      case 'presence_rollcall':
        return this.#tell({ type: 'rollCall', i: connection.identity, session: params.session ?? null })
      case 'presence_announce':
        return this.#tell({ type: 'state', i: connection.identity, m: params.data ?? null })
      case 'presence_disconnect':
        return this.#tell({
          type: 'disconnect',
          i: connection.identity,
          m: { session: params.session ?? null },
        })
      default:
        return undefined
    }
  }

  #tell(event: Json): true {
    for (const { socket, subscriptions } of this.#connections) {
      for (const subscription of subscriptions) {
        const params = { subscription, result: event }
        socket.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }))
      }
      if (socket.bufferedAmount > MAX_BACKLOG) socket.terminate()
    }
    return true
  }
}

// Not by String(), which calls the `toString` of an object: as data it may be anything.
function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function parse(text: string): z.infer<typeof request> | null {
  // What is passed on to the others is encoded again, and that recurses.
  if (nesting(text) > MAX_NESTING) return null
  try {
    return request.parse(JSON.parse(text))
  } catch {
    return null
  }
}
