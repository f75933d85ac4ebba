import { expect, it } from 'vitest'
import { downloadHeaders } from './download-headers.ts'

it('serves documents as what they are, to be saved', () => {
  expect(downloadHeaders('application/pdf')).toEqual({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
  })
  expect(downloadHeaders('Text/CSV; charset=utf-8')['content-type']).toBe('text/csv')
})

it.each(['text/html; charset=utf-8', 'text/javascript', 'image/svg+xml', 'application/xhtml+xml', ''])(
  'serves what a browser might run (%s) as mere bytes',
  (type) => {
    expect(downloadHeaders(type)).toEqual({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
    })
  },
)
