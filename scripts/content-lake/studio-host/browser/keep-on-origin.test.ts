import { expect, test } from 'vitest'
import { ownAddress } from './keep-on-origin.js'

const own = (url: string, origin = 'http://localhost:3333') => ownAddress(url, origin, 'embedded')

test('brings requests for the project’s host name back to the Studio’s origin', () => {
  expect(own('http://embedded.localhost:3333/v1/users/me?tag=a')).toBe(
    'http://localhost:3333/v1/users/me?tag=a',
  )
  expect(own('http://embedded.127.0.0.1:3333/v1/users/me', 'http://127.0.0.1:3333')).toBe(
    'http://127.0.0.1:3333/v1/users/me',
  )
})

test('leaves every other address as it is', () => {
  for (const url of ['/studio/site-url.json', 'http://localhost:3333/v1/ping', 'https://other.example/x'])
    expect(own(url)).toBe(url)
})

test('sends no reports', () => {
  expect(own('/studio/reports-are-off/feedback')).toBeNull()
  expect(own('http://localhost:3333/studio/reports-are-off/tracing')).toBeNull()
})
