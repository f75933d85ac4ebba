import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { seededRandom } from './random.ts'

const WIDTH = 720
const HEIGHT = 480
const TILE = 48

/** A picture with the id that the Content Lake gives its asset. */
export interface DrawnImage {
  assetId: string
  filename: string
  bytes: Buffer
}

/** Draws a PNG of coloured tiles on a gradient, another one for every number. */
export function drawImage(number: number): DrawnImage {
  const random = seededRandom(number)
  const tiles = Array.from({ length: (WIDTH / TILE) * (HEIGHT / TILE) }, () => random.whole(0, 160))
  const tint = [random.whole(30, 95), random.whole(30, 95), random.whole(30, 95)] as const
  // Each row begins with its filter: 0, none (PNG, third edition, section 9).
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3))
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const tile = tiles[Math.floor(y / TILE) * (WIDTH / TILE) + Math.floor(x / TILE)] ?? 0
      const shade = (x * y) % 23
      const at = y * (1 + WIDTH * 3) + 1 + x * 3
      for (const channel of [0, 1, 2] as const)
        rows[at + channel] = (tile * tint[channel]) / 95 + shade + tint[channel]
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  const bytes = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  const hash = createHash('sha1').update(bytes).digest('hex')
  return { assetId: `image-${hash}-${WIDTH}x${HEIGHT}-png`, filename: `bild-${number}.png`, bytes }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
