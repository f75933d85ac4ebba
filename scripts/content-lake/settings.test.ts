import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('with no environment at all the documented defaults apply', () => {
  expect(readSettings({}, '/portal')).toMatchObject({
    folder: '/portal/.data/content-lake',
    port: 3333,
    studioDist: '/portal/studio/dist',
    projectId: 'embedded',
    dataset: 'production',
    webhook: undefined,
  })
})

test('an empty variable is one that is not set', () => {
  expect(readSettings({ STUDIO_PORT: '', WEBHOOK_URL: '' }, '/portal')).toMatchObject({ port: 3333 })
})

test.each([
  ['STUDIO_PORT', 'abc', 'STUDIO_PORT is set to "abc", but must be a port from 0 to 65535.'],
  ['STUDIO_PORT', '70000', 'STUDIO_PORT is set to "70000", but must be a port from 0 to 65535.'],
  ['WEBHOOK_URL', 'ftp://x', 'WEBHOOK_URL is set to "ftp://x", but must be an http or https address.'],
])('a bad %s is named with what it should be', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value }, '/portal')).toThrow(sentence)
})

test('a secret that is too short is refused without being shown', () => {
  expect(() => readSettings({ EDITOR_TOKEN: 'geheim' }, '/portal')).toThrow(
    'EDITOR_TOKEN must be at least 16 characters.',
  )
})
