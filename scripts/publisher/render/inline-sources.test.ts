import { describe, expect, it } from 'vitest'
import { inlineSources } from './inline-sources.ts'

// printf "alert('Hallo')" | openssl dgst -sha256 -binary | base64
const HALLO = "'sha256-jdiGwiXlpAYjqemJnOb5rvd5oBrHvaO7/magLd2hQqI='"

describe('inlineSources', () => {
  it.each([
    "<script>alert('Hallo')</script>",
    '<SCRIPT type="module">alert(\'Hallo\')</SCRIPT>',
    "<script type='text/javascript' defer>alert('Hallo')</script >",
    "<script>alert('Hallo')</script><p></p><script>alert('Hallo')</script>",
  ])('gives the hash of an inline script once: %s', (html) => {
    expect(inlineSources(Buffer.from(html))).toEqual({ scripts: [HALLO], styles: [] })
  })

  it.each([
    '<script src="/_astro/a.js"></script>',
    '<script type="application/ld+json">{"@type":"Event"}</script>',
    '<script type="application/json" data-karte>{}</script>',
    "<p>&lt;script&gt;alert('Hallo')&lt;/script&gt;</p>",
  ])('gives nothing for what is not an inline script: %s', (html) => {
    expect(inlineSources(Buffer.from(html))).toEqual({ scripts: [], styles: [] })
  })

  it('gives the hash of a style element apart from the scripts', () => {
    const { scripts, styles } = inlineSources(Buffer.from('<style>astro-island{display:contents}</style>'))
    expect(scripts).toEqual([])
    expect(styles).toHaveLength(1)
  })

  it('hashes what the browser hashes: line ends as LF', () => {
    const [crlf, lf] = ['<script>a\r\nb</script>', '<script>a\nb</script>'].map((html) => Buffer.from(html))
    expect(inlineSources(crlf as Buffer)).toEqual(inlineSources(lf as Buffer))
  })

  it('hashes the bytes of letters beyond ASCII', () => {
    // printf "alert('„Grüße“')" | openssl dgst -sha256 -binary | base64
    const source = "'sha256-jfxaf+8B8olXegh1BqKF2VV814YTugQMQy48ziE1wZk='"
    const html = Buffer.from("<p>äöü</p><script>alert('„Grüße“')</script>")
    expect(inlineSources(html).scripts).toEqual([source])
  })
})
