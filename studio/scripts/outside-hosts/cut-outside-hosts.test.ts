import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cutOutsideHosts } from './cut-outside-hosts.ts'

let dist: string
const write = (file: string, text: string) => writeFileSync(join(dist, file), text)
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'studio-dist-'))
  write(
    'index.html',
    '<head><script src="https://core.sanity-cdn.com/bridge.js" data-sanity-core></script>\n</head>',
  )
  write(
    'a.css',
    '@font-face{font-family:Inter;src:url(https://design-system-static.sanity.io/I.woff2)}p{color:red}',
  )
  write(
    'a.js',
    [
      'load(`https://core.sanity-cdn.com/bridge.js`)',
      'ask(`https://sanity-cdn.com`+`/v1/modules`)',
      'report(`https://api.sanity.io/vX/intake/tracing`)',
      'show(`https://public.sanity.io/logos/favicon-192.png`)',
      'show(`https://cdn.sanity.io/images/pyrmmpch/production/abc-632x376.png`)',
      'cast(`https://www.gstatic.com/cv/js/sender/v1/cast_sender.js?x=1`)',
      'count(`https://img.litix.io/a.gif`)',
      'link(`https://www.sanity.io/docs`)',
    ].join(';'),
  )
})

afterEach(() => rmSync(dist, { recursive: true }))

test('takes out what loads by itself and leaves links alone', () => {
  cutOutsideHosts(dist)
  expect(read('index.html')).toBe('<head></head>')
  expect(read('a.css')).toBe('p{color:red}')
  expect(read('a.js').match(/https?:[^`]*/g)).toEqual(['https://www.sanity.io/docs'])
})

test('fails when a known place is gone, naming it', () => {
  write('a.css', 'p{color:red}')
  expect(() => cutOutsideHosts(dist)).toThrow('not found any more: fonts of the design system')
})

test('fails on a host nobody has looked at, naming host and file', () => {
  write('b.js', 'fetch("https://tracker.example.net/x")')
  expect(() => cutOutsideHosts(dist)).toThrow('unknown outside host: tracker.example.net in b.js')
})

test('allows pages and style sheets no outside host but in links', () => {
  write('b.html', '<a href="https://www.enable-javascript.com/">Hilfe</a>')
  write('b.css', 'p{background:url(https://github.com/x.png)}')
  expect(() => cutOutsideHosts(dist)).toThrow('unknown outside host: github.com in b.css')
})
