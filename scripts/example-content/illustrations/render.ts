import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { illustrations } from './illustrations.ts'

/** Draws every illustration into images/ as a JPEG that a release can keep: run it after a scene has changed. */
const wanted = process.argv.slice(2)
for (const [name, { svg }] of Object.entries(illustrations)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const file = fileURLToPath(new URL(`../images/${name}.jpg`, import.meta.url))
  const { size } = await sharp(Buffer.from(svg)).jpeg({ quality: 82, mozjpeg: true }).toFile(file)
  console.log(`${name}.jpg ${Math.round(size / 1024)} KB`)
}
