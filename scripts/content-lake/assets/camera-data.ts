import readExif from 'exif-reader'
import type { Json, JsonObject } from '../store/document.ts'

/** What a camera has written into a picture, in the shapes of a `sanity.imageAsset`. */
export interface CameraData {
  exif?: JsonObject
  location?: JsonObject
}

/** Reads the EXIF block of an image. One that cannot be read tells nothing: the picture is still good. */
export function cameraData(block: Buffer): CameraData {
  let tags: ReturnType<typeof readExif>
  try {
    tags = readExif(block)
  } catch {
    return {}
  }
  const plain = Object.entries({ ...tags.Image, ...tags.Photo }).flatMap(([name, value]) => {
    const json = asJson(value)
    return json === null ? [] : [[name, json] as const]
  })
  const place = location(tags.GPSInfo ?? {})
  return {
    ...(plain.length > 0
      ? { exif: { _type: 'sanity.imageExifMetadata', ...Object.fromEntries(plain) } }
      : {}),
    ...(place ? { location: place } : {}),
  }
}

function asJson(value: unknown): Json | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'number')) return value
  return null
}

function location(gps: Record<string, unknown>): JsonObject | null {
  const lat = degrees(gps.GPSLatitude, gps.GPSLatitudeRef === 'S')
  const lng = degrees(gps.GPSLongitude, gps.GPSLongitudeRef === 'W')
  if (lat === null || lng === null) return null
  const alt = gps.GPSAltitude
  return { _type: 'geopoint', lat, lng, ...(typeof alt === 'number' && Number.isFinite(alt) ? { alt } : {}) }
}

/** Degrees, minutes and seconds as one number, negative in the south and the west. */
function degrees(parts: unknown, negative: boolean): number | null {
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every(Number.isFinite)) return null
  const [degree, minute, second] = parts as [number, number, number]
  return (negative ? -1 : 1) * (degree + minute / 60 + second / 3600)
}
