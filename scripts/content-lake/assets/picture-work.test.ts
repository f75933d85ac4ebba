import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedClient } from '../../dataset/embedded-client.ts'
import { startContentLake } from '../server.ts'

test('however many pictures are asked for and uploaded at once, threads are left for the disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'picture-work-'))
  const lake = await startContentLake({
    folder,
    port: 0,
    studioDist: join(folder, 'studio'),
    projectId: 'embedded',
    dataset: 'production',
    editorToken: 'token-of-the-test-editor',
    publisherToken: 'token-of-the-test-reader',
    logLevel: 'silent',
  })
  onTestFinished(async () => {
    await lake.close()
    await rm(folder, { recursive: true })
  })
  const { assets } = embeddedClient(lake.url, 'token-of-the-test-editor')
  const picture = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer()
  const { url } = await assets.upload('image', await picture('#123456'))
  const widths = [10, 20, 30, 40, 50, 60]
  const pictures = await Promise.all(widths.map((width) => picture(`#0000${width}`)))

  let most = 0
  const count = () => {
    const { queue, process } = sharp.counters()
    most = Math.max(most, queue + process)
  }
  sharp.queue.on('change', count)
  onTestFinished(() => void sharp.queue.off('change', count))
  await Promise.all([
    ...widths.map(async (width) => (await fetch(`${url}?w=${width}&flip=h`)).arrayBuffer()),
    ...pictures.map((bytes) => assets.upload('image', bytes)),
  ])
  expect(most).toBe(2)
})
