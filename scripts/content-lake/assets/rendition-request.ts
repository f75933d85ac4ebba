import { z } from 'zod'
import { plainError } from '../http/api-error.ts'

/** Largest side of a rendition in pixels, as at Sanity. */
export const MAX_SIDE = 8_192

const side = z.coerce.number().int().min(1).max(MAX_SIDE)
const share = z.coerce.number().min(0).max(1)
const colour = z
  .string()
  .regex(/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, { error: 'is no hexadecimal colour' })

const rectangle = z
  .string()
  .regex(/^\d+,\d+,\d+,\d+$/, { error: 'is not left,top,width,height' })
  .transform((text) => {
    const [left, top, width, height] = text.split(',').map(Number) as [number, number, number, number]
    return { left, top, width, height }
  })

/** The parameters of an image URL (https://www.sanity.io/docs/apis-and-sdks/image-urls) that renditions honour. */
const parameters = z.object({
  w: side.optional(),
  h: side.optional(),
  'max-w': side.optional(),
  'max-h': side.optional(),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).optional(),
  crop: z.enum(['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy']).optional(),
  'fp-x': share.optional(),
  'fp-y': share.optional(),
  rect: rectangle.optional(),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']).optional(),
  auto: z.enum(['format']).optional(),
  q: z.coerce.number().int().min(0).max(100).optional(),
  dpr: z.coerce.number().min(0.5).max(3).default(1),
  or: z.enum(['0', '90', '180', '270']).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  blur: z.coerce.number().min(1).max(2_000).optional(),
  sharp: z.coerce.number().min(0).max(100).optional(),
  sharpen: z.coerce.number().min(0).max(100).optional(),
  sat: z.coerce.number().min(-100).max(100).optional(),
  invert: z.enum(['true', 'false']).optional(),
  bg: colour.optional(),
  pad: z.coerce.number().int().min(0).max(MAX_SIDE).optional(),
})

/** What a rendition of an image shall look like. */
export type RenditionRequest = z.infer<typeof parameters>

/**
 * Reads the parameters of an image URL; `null` when none of them asks for anything but the original.
 *
 * @throws ApiError 400 naming the parameter with a bad value.
 */
export function renditionRequest(query: Record<string, string>): RenditionRequest | null {
  const parsed = parameters.safeParse(query)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw plainError(400, `Invalid image parameter ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const asked = Object.keys(query).some((key) => key !== 'dpr' && key in parameters.shape)
  return asked ? parsed.data : null
}
