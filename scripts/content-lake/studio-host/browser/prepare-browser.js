/**
 * Makes a browser fit for the embedded Content Lake before the Studio sends its first request. Any Studio that is built
 * for this server gets it with its page, so that none needs to know of it. Plain JavaScript, as browsers run it.
 */
import { keepOnOrigin } from './keep-on-origin.js'
import { installListenerTunnel } from './listener-tunnel.js'

installListenerTunnel()
keepOnOrigin('embedded')
// The Studio warns of plain HTTP/1.1 because listeners would use up its six connections; they go through the tunnel.
window.sessionStorage.setItem('sanity-studio.network.check.snooze', new Date().toISOString())
