import type { WebSocket } from 'ws'

/** How often a connection is asked whether somebody is still there, in milliseconds. */
const INTERVAL = 30_000

/**
 * Ends a connection whose client has not answered the last ping: a suspended machine behind a tunnel closes nothing.
 *
 * @param interval between two pings, in milliseconds
 */
export function endWhenSilent(socket: WebSocket, interval = INTERVAL): void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const asking = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, interval)
  asking.unref()
  socket.on('close', () => clearInterval(asking))
}
