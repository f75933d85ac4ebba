import { encode as encodeBlurHash } from 'blurhash'
import sharp, { type Sharp } from 'sharp'
import { plainError } from '../http/api-error.ts'
import type { JsonObject } from '../store/document.ts'
import { cameraData } from './camera-data.ts'
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

/** What is read from an image unless a client names it: camera data and place are personal data. */
const DEFAULT_FACTS = ['palette', 'lqip', 'blurhash']

/**
 * Reads an uploaded image.
 *
 * @param wanted of `palette`, `lqip`, `blurhash`, `exif` and `location`; empty for the first three
 * @throws ApiError 400 when the bytes are no image of a known format, or too many pixels.
 */
export async function imageFacts(bytes: Buffer, wanted: readonly string[] = []): Promise<ImageFacts> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS })
    const { format, autoOrient } = await image.metadata()
    const extension = EXTENSIONS[format]
    if (!extension) throw new Error(`format "${format}" is not supported`)
    const { width, height } = autoOrient
    return { extension, width, height, metadata: await describe(bytes, { width, height }, wanted) }
  } catch (error) {
    throw plainError(400, `Invalid image: ${(error as Error).message}`)
  }
}

async function describe(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
  wanted: readonly string[],
): Promise<JsonObject> {
  const asked = new Set(wanted.length > 0 ? wanted : DEFAULT_FACTS)
  const upright = () => sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient()
  const { data, info } = await upright()
    .resize(64, 64, { fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { hasAlpha, exif } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata()
  const pixels = new Uint8ClampedArray(data)
  const isOpaque = pixels.every((value, at) => at % 4 !== 3 || value === 255)
  const camera = exif && (asked.has('exif') || asked.has('location')) ? cameraData(exif) : {}
  return {
    _type: 'sanity.imageMetadata',
    dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    hasAlpha,
    isOpaque,
    ...(asked.has('lqip') ? { lqip: await preview(upright(), isOpaque) } : {}),
    ...(asked.has('blurhash') ? { blurHash: encodeBlurHash(pixels, info.width, info.height, 4, 3) } : {}),
    ...(asked.has('palette') ? { palette: imagePalette(pixels) } : {}),
    ...(asked.has('exif') && camera.exif ? { exif: camera.exif } : {}),
    ...(asked.has('location') && camera.location ? { location: camera.location } : {}),
  }
}

async function preview(image: Sharp, isOpaque: boolean): Promise<string> {
  const small = image.resize(20)
  const bytes = isOpaque ? await small.jpeg({ quality: 60 }).toBuffer() : await small.png().toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}
