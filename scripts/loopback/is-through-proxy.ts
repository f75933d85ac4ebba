import type { IncomingMessage } from 'node:http'

const FORWARDED = /^(x-forwarded-.*|forwarded|x-real-ip|via)$/

/**
 * Whether a request bears a sign of a web server in front: a header that such servers add, or HTTP/1.0, which nginx
 * speaks unless it is told otherwise and browsers never do. A server set up to hide cannot be told.
 */
export const isThroughProxy = ({
  headers,
  httpVersion,
}: Pick<IncomingMessage, 'headers' | 'httpVersion'>): boolean =>
  httpVersion === '1.0' || Object.keys(headers).some((name) => FORWARDED.test(name))
