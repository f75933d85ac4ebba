import { createHash } from 'node:crypto'

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi
/** Types that a browser runs; anything else (JSON, JSON-LD) is data and needs no permission. */
const RUNS = /^(|module|importmap|speculationrules|(text|application)\/(javascript|ecmascript))$/i

/**
 * The CSP sources that allow exactly the inline scripts and `<style>` elements of a page (CSP Level 3, section 2.3.1,
 * `hash-source`: SHA-256 of the element's text), each once, in document order.
 */
export function inlineSources(html: string): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(ELEMENT)) {
    // The parser turns CRLF and CR into LF before the browser hashes the text (HTML Standard, 13.2.3.5).
    const normalised = text.replace(/\r\n?/g, '\n')
    const source = () => `'sha256-${createHash('sha256').update(normalised).digest('base64')}'`
    if (name.toLowerCase() === 'style') styles.add(source())
    else if (!/\ssrc\s*=/i.test(attributes) && RUNS.test(typeOf(attributes))) scripts.add(source())
  }
  return { scripts: [...scripts], styles: [...styles] }
}

function typeOf(attributes: string): string {
  const match = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}
