import { expect, test } from 'vitest'
import { NotOnDisk } from '../store/not-on-disk.ts'
import { diskError } from './disk-error.ts'

const failed = (code: string) => Object.assign(new Error(`${code}: the disk`), { code })

test('a disk that refused a write changed nothing; one that failed afterwards leaves open what it has', () => {
  expect(diskError(failed('ENOSPC'))).toMatchObject({
    status: 507,
    message: expect.stringMatching(/^Nothing was changed: /),
  })
  const refusal = diskError(new NotOnDisk(failed('EIO')))
  expect(refusal).toMatchObject({
    status: 507,
    message: expect.stringMatching(/it is not known which of the last changes it has/),
  })
  expect(refusal?.message).not.toMatch(/Nothing was changed/)
})

test('any other error is not of the disk', () => {
  expect(diskError(new Error('something else'))).toBeNull()
})
