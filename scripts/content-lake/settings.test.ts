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

test('a bad value is named with what it should be', () => {
  expect(() => readSettings({ STUDIO_PORT: 'abc' }, '/portal')).toThrow(
    'STUDIO_PORT must be a port from 0 to 65535, but is "abc".',
  )
})

test('a secret that is too short is refused without being shown', () => {
  expect(() => readSettings({ EDITOR_TOKEN: 'geheim' }, '/portal')).toThrow(
    'EDITOR_TOKEN must have at least 16 characters. Correct it or leave it out.',
  )
})
