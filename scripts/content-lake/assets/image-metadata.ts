import { encode as encodeBlurHash } from 'blurhash'
import sharp from 'sharp'
import { plainError } from '../http/api-error.ts'
import type { JsonObject } from '../store/document.ts'
import { imagePalette } from './image-palette.ts'

/** Larger images are refused before they are decoded, in pixels. */
export const MAX_PIXELS = 100_000_000

// What sharp calls a format, and what Sanity's asset ids and URLs call it.
const EXTENSIONS: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  svg: 'svg',
  tiff: 'tif',
  heif: 'avif',
}

const MIME_TYPES: Record<string, string> = { jpg: 'image/jpeg', svg: 'image/svg+xml', tif: 'image/tiff' }

/** The media type of an image by its extension. */
export function imageType(extension: string): string {
  return MIME_TYPES[extension] ?? `image/${extension}`
}

/** What the bytes of an image say, whatever its name or declared type claim. */
export interface ImageFacts {
  extension: string
  /** As seen, after EXIF orientation, in pixels. */
  width: number
  height: number
  /** The `metadata` of a `sanity.imageAsset`. */
  metadata: JsonObject
}

/**
 * Reads an uploaded image. Camera data and location are deliberately left out: they are personal data.
 *
 * @throws ApiError 400 when the bytes are no image of a known format, or too many pixels.
 */
export async function imageFacts(bytes: Buffer): Promise<ImageFacts> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS })
    const { format, autoOrient } = await image.metadata()
    const extension = EXTENSIONS[format]
    if (!extension) throw new Error(`format "${format}" is not supported`)
    const { width, height } = autoOrient
    return { extension, width, height, metadata: await describe(bytes, width, height) }
  } catch (error) {
    throw plainError(400, `Invalid image: ${(error as Error).message}`)
  }
}

async function describe(bytes: Buffer, width: number, height: number): Promise<JsonObject> {
  const upright = () => sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient()
  const { data, info } = await upright()
    .resize(64, 64, { fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { hasAlpha } = await upright().metadata()
  const pixels = new Uint8ClampedArray(data)
  const isOpaque = pixels.every((value, at) => at % 4 !== 3 || value === 255)
  const preview = upright().resize(20)
  const lqip = isOpaque ? await preview.jpeg({ quality: 60 }).toBuffer() : await preview.png().toBuffer()
  return {
    _type: 'sanity.imageMetadata',
    dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    hasAlpha,
    isOpaque,
    lqip: `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${lqip.toString('base64')}`,
    blurHash: encodeBlurHash(pixels, info.width, info.height, 4, 3),
    palette: imagePalette(pixels),
  }
}
