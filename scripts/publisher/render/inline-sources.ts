import { hash } from 'node:crypto'

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi
/** Types that a browser runs; anything else (JSON, JSON-LD) is data and needs no permission. */
const RUNS = /^(|module|importmap|speculationrules|(text|application)\/(javascript|ecmascript))$/i

/**
 * The CSP sources that allow exactly the inline scripts and `<style>` elements of a page (CSP Level 3, section 2.3.1,
 * `hash-source`: SHA-256 of the element's text), each once, in document order.
 *
 * @param html the page in UTF-8
 */
export function inlineSources(html: Uint8Array): { scripts: string[]; styles: string[] } {
  // One character for each byte: a page is in UTF-8, but what is sought is ASCII, and this takes half the time and memory.
  const text = Buffer.from(html.buffer, html.byteOffset, html.byteLength).toString('latin1')
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const [, name = '', attributes = '', content = ''] of text.matchAll(ELEMENT)) {
    // The parser turns CRLF and CR into LF before the browser hashes the text (HTML Standard, 13.2.3.5).
    const normalised = content.replace(/\r\n?/g, '\n')
    const source = () => `'sha256-${hash('sha256', Buffer.from(normalised, 'latin1'), 'base64')}'`
    if (name.toLowerCase() === 'style') styles.add(source())
    else if (!/\ssrc\s*=/i.test(attributes) && RUNS.test(typeOf(attributes))) scripts.add(source())
  }
  return { scripts: [...scripts], styles: [...styles] }
}

function typeOf(attributes: string): string {
  const match = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}
