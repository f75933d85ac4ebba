import { expect, it } from 'vitest'
import { downloadFile } from './download-file.ts'

const hash = '9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b9a1b'

it('keeps the uploaded name readable and safe in an address', () => {
  expect(downloadFile(`file-${hash}-pdf`, 'Leitfaden für Größe & Maß.PDF')?.path).toBe(
    `/dateien/${hash}-leitfaden-fuer-groesse-mass.pdf`,
  )
})

it('does without a name', () => {
  expect(downloadFile(`file-${hash}-pdf`, null)?.file).toBe(`${hash}.pdf`)
  expect(downloadFile(`file-${hash}-pdf`, '../..')?.file).toBe(`${hash}.pdf`)
})

it('refuses what is not a file asset', () => {
  expect(downloadFile('image-abc', 'x')).toBeNull()
  expect(downloadFile(undefined)).toBeNull()
})
