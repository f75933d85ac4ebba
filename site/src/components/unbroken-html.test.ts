import { expect, test } from 'vitest'
import { unbrokenHtml } from './unbroken-html.ts'

test.each([
  ['Fr., 12. März 2027, 9:30–16:00 Uhr', 'Fr., 12. März 2027, <span class="unbroken">9:30–16:00</span> Uhr'],
  ['2022–2023', '<span class="unbroken">2022–2023</span>'],
  ['Werkstatt – Teil 2', 'Werkstatt – Teil 2'],
  ['<b>9:30–16:00</b>', '&lt;b&gt;<span class="unbroken">9:30–16:00</span>&lt;/b&gt;'],
])('%s', (text, html) => expect(unbrokenHtml(text)).toBe(html))
