import sharp, { type ResizeOptions, type Sharp } from 'sharp'
import { plainError } from '../http/api-error.ts'
import { imageType, MAX_PIXELS } from './image-metadata.ts'
import { MAX_SIDE, type RenditionRequest } from './rendition-request.ts'

/** A picture ready to be sent. */
export interface Rendition {
  bytes: Buffer
  type: string
}

/** Quality where a URL asks for none; AVIF's scale gives the same look at lower numbers. */
const QUALITY = { jpg: 75, webp: 75, avif: 50, png: 100 }

/** How long a rendition may take, in seconds. */
const PATIENCE = 20

/** Makes a rendition: orientation, then crop, then size, then effects, then format. */
export async function renderImage(
  bytes: Buffer,
  extension: string,
  request: RenditionRequest,
  acceptsWebp: boolean,
): Promise<Rendition> {
  // sharp turns and mirrors before it cuts, wherever the call stands: these wait for a second pass.
  const turned = request.flip !== undefined || request.or !== undefined
  // That pass, and a choice by entropy, are for single pictures: of an animated one they show the first.
  const animated =
    extension === 'gif' && !request.rect && !request.fm && !turned && request.crop !== 'entropy'
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, animated }).autoOrient()
  const { autoOrient, pageHeight } = await image.metadata()
  // An animated picture is as high to sharp as all of its frames together.
  const source = visibleArea(request, { ...autoOrient, height: pageHeight ?? autoOrient.height })
  const size = resize(image, request, source)
  const padding = paddingOf(request, size)
  const sized = turned ? sharp(await inTime(image.png())) : image
  return encode(effects(sized, request, padding), extension, request, acceptsWebp)
}

/** The bytes of a rendition, unless it takes too long. */
function inTime(image: Sharp): Promise<Buffer> {
  return image
    .timeout({ seconds: PATIENCE })
    .toBuffer()
    .catch((error: Error) => {
      throw plainError(400, `The image cannot be rendered so: ${error.message}`)
    })
}

interface Size {
  width: number
  height: number
}

/** A part of the source image in its pixels; `whole` when nothing is cut away. */
interface Area extends Size {
  left: number
  top: number
  whole: boolean
}

function visibleArea({ rect }: RenditionRequest, size: Size): Area {
  if (!rect) return { left: 0, top: 0, width: size.width, height: size.height, whole: true }
  const width = Math.min(rect.width, size.width - rect.left)
  const height = Math.min(rect.height, size.height - rect.top)
  if (width < 1 || height < 1)
    throw plainError(400, 'Invalid image parameter rect: it lies outside the image')
  return { left: rect.left, top: rect.top, width, height, whole: false }
}

function cut(image: Sharp, { left, top, width, height, whole }: Area): void {
  if (!whole) image.extract({ left, top, width, height })
}

/** Gives the size the image will have. */
function resize(image: Sharp, request: RenditionRequest, source: Area): Size {
  const scaled = (side: number | undefined, limit: number | undefined) =>
    side === undefined ? limit : Math.min(Math.round(side * request.dpr), limit ?? MAX_SIDE, MAX_SIDE)
  const width = scaled(request.w, request['max-w'])
  const height = scaled(request.h, request['max-h'])
  if (width === undefined && height === undefined) {
    cut(image, source)
    return source
  }
  const onlyLimits = request.w === undefined && request.h === undefined
  const fit = onlyLimits ? 'max' : (request.fit ?? 'clip')
  if (fit !== 'crop' && fit !== 'min') {
    cut(image, source)
    // With one side given, the other follows: never so far that a narrow picture becomes an endless one.
    const open = width === undefined || height === undefined
    const within = fit === 'max' || fit === 'fillmax' ? FITS.max : FITS.clip
    const frame = { width: width ?? MAX_SIDE, height: height ?? MAX_SIDE }
    const manner = open ? within : FITS[fit]
    image.resize({ ...frame, ...manner, background: background(request) })
    return manner.fit === 'inside' ? inside(frame, source, manner === FITS.max) : frame
  }
  const target = { width: width ?? source.width, height: height ?? source.height }
  const shrunk = fit === 'min' ? withinSource(target, source) : target
  if (request.crop === 'focalpoint') {
    cut(image, aroundFocalPoint(shrunk, source, request))
    image.resize(shrunk)
  } else {
    cut(image, source)
    image.resize({ ...shrunk, fit: 'cover', position: POSITIONS[request.crop ?? 'center'] as string })
  }
  return shrunk
}

const FITS: Record<'clip' | 'max' | 'fill' | 'fillmax' | 'scale', ResizeOptions> = {
  clip: { fit: 'inside' },
  max: { fit: 'inside', withoutEnlargement: true },
  fill: { fit: 'contain' },
  fillmax: { fit: 'contain', withoutEnlargement: true },
  scale: { fit: 'fill' },
}

const POSITIONS: Record<string, string> = {
  center: 'centre',
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  entropy: 'entropy',
}

function inside(frame: Size, source: Size, notEnlarged: boolean): Size {
  const fitting = Math.min(frame.width / source.width, frame.height / source.height)
  const factor = notEnlarged ? Math.min(1, fitting) : fitting
  return { width: Math.round(source.width * factor), height: Math.round(source.height * factor) }
}

function withinSource(target: Size, source: Size): Size {
  const factor = Math.min(1, source.width / target.width, source.height / target.height)
  return { width: Math.round(target.width * factor), height: Math.round(target.height * factor) }
}

/** The largest area of the target's proportions that has the focal point nearest its middle. */
function aroundFocalPoint(target: Size, source: Area, request: RenditionRequest): Area {
  const scale = Math.min(source.width / target.width, source.height / target.height)
  const width = Math.max(1, Math.min(source.width, Math.round(target.width * scale)))
  const height = Math.max(1, Math.min(source.height, Math.round(target.height * scale)))
  const place = (share: number, whole: number, part: number) =>
    Math.round(Math.min(Math.max(share * whole - part / 2, 0), whole - part))
  return {
    left: source.left + place(request['fp-x'] ?? 0.5, source.width, width),
    top: source.top + place(request['fp-y'] ?? 0.5, source.height, height),
    width,
    height,
    whole: false,
  }
}

/**
 * The pixels added on each side of a picture of a size.
 *
 * @throws ApiError 400 when a side would become longer than any picture may be.
 */
function paddingOf({ pad = 0, dpr }: RenditionRequest, { width, height }: Size): number {
  const padding = Math.round(pad * dpr)
  const side = Math.max(width, height) + 2 * padding
  if (padding > 0 && side > MAX_SIDE) {
    const description = `with it a side has ${side} pixels, allowed are ${MAX_SIDE}`
    throw plainError(400, `Invalid image parameter pad: ${description}`)
  }
  return padding
}

function effects(image: Sharp, request: RenditionRequest, padding: number): Sharp {
  if (request.flip?.includes('h')) image.flop()
  if (request.flip?.includes('v')) image.flip()
  if (request.or && request.or !== '0') image.rotate(Number(request.or))
  if (request.sat !== undefined) image.modulate({ saturation: 1 + request.sat / 100 })
  if (request.invert === 'true') image.negate({ alpha: false })
  // Sanity's blur runs to 2000 for a full wash; sharp takes a Gaussian sigma from 0.3.
  if (request.blur !== undefined) image.blur(Math.max(0.3, request.blur / 10))
  const sharpen = request.sharp ?? request.sharpen
  if (sharpen) image.sharpen({ sigma: 0.5 + sharpen / 50 })
  if (padding > 0) {
    const sides = { top: padding, bottom: padding, left: padding, right: padding }
    image.extend({ ...sides, background: background(request) })
  }
  return image
}

function background({ bg }: RenditionRequest) {
  if (bg === undefined) return { r: 255, g: 255, b: 255, alpha: 0 }
  // Sanity writes a colour with transparency as AARRGGBB, CSS and sharp as RRGGBBAA.
  if (bg.length === 8) return `#${bg.slice(2)}${bg.slice(0, 2)}`
  return bg.length === 4 ? `#${bg.slice(1)}${bg[0]}` : `#${bg}`
}

async function encode(
  image: Sharp,
  extension: string,
  request: RenditionRequest,
  acceptsWebp: boolean,
): Promise<Rendition> {
  const original = ['jpg', 'png', 'webp', 'avif', 'gif'].includes(extension) ? extension : 'png'
  const auto = request.auto === 'format' && acceptsWebp && original !== 'gif' ? 'webp' : original
  const format = request.fm === 'pjpg' ? 'jpg' : (request.fm ?? auto)
  if (request.bg !== undefined || format === 'jpg')
    image.flatten({ background: background({ ...request, bg: request.bg ?? 'fff' }) })
  if (format === 'gif') image.gif()
  else if (format === 'jpg')
    image.jpeg({ quality: request.q ?? QUALITY.jpg, progressive: request.fm === 'pjpg', mozjpeg: false })
  else if (format === 'webp') image.webp({ quality: request.q ?? QUALITY.webp })
  else if (format === 'avif') image.avif({ quality: request.q ?? QUALITY.avif, effort: 3 })
  else image.png(request.q === undefined ? {} : { quality: request.q, palette: true })
  return { bytes: await inTime(image), type: imageType(format) }
}
