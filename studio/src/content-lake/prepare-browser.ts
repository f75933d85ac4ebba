import { installListenerTunnel } from '../listener-tunnel.ts'
import { CONTENT_LAKE } from './address.ts'
import { keepOnOrigin } from './keep-on-origin.ts'

/** Makes the browser fit for the embedded Content Lake, before the Studio sends its first request. */
export function prepareBrowser(): void {
  if (!CONTENT_LAKE.embedded || typeof window === 'undefined' || !('WebSocket' in window)) return
  installListenerTunnel()
  keepOnOrigin(CONTENT_LAKE.projectId)
  // The Studio warns of plain HTTP/1.1 because listeners would use up its six connections; ours go through the tunnel.
  window.sessionStorage.setItem('sanity-studio.network.check.snooze', new Date().toISOString())
}
