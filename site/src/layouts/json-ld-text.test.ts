import { expect, it } from 'vitest'
import { jsonLdText } from './json-ld-text.ts'

it('cannot end the element it stands in', () => {
  const text = jsonLdText({ headline: '</script><script>alert(1)</script>' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script>' })
})
