import schema from '@iqz/shared/content/schema.json' with { type: 'json' }
import type { StoredDocument } from './engine/document-store.ts'

/** Told what was left out, where (`body[2].markDefs`) and why, in German. */
export type ReportMisfit = (field: string, message: string) => void

/** What `sanity schema extract` says of a value; only the parts that decide whether one fits. */
interface Shape {
  type: string
  value?: unknown
  name?: string
  of?: Shape | Shape[]
  attributes?: Record<string, { value: Shape }>
  rest?: Shape
}

interface NamedShape extends Shape {
  name: string
}

const named = new Map(
  (schema as unknown as NamedShape[]).map((entry) => [
    entry.name,
    entry.type === 'document' ? { ...entry, type: 'object' } : (entry.value as Shape),
  ]),
)

/**
 * Takes a document as it is stored; gives what of it the schemas know. The Studio keeps to them, but the API and imports
 * need not: a number where a list should be would make every page throw that shows the document. Such values are left
 * out and reported, so that pages may rely on the generated types.
 */
export function fitToSchema(document: StoredDocument, report: ReportMisfit): StoredDocument {
  const shape = named.get(document._type)
  return shape ? (fit(document, shape, '', report) as StoredDocument) : document
}

/** The part of a value that has a shape; undefined when none has. */
function fit(value: unknown, shape: Shape, field: string, report: ReportMisfit): unknown {
  switch (shape.type) {
    case 'inline':
      return fit(value, named.get(shape.name ?? '') ?? { type: 'unknown' }, field, report)
    case 'union':
      return fitUnion(value, shape.of as Shape[], field, report)
    case 'array':
      return fitArray(value, shape.of as Shape, field, report)
    case 'object':
      return fitObject(value, shape, field, report)
    case 'string':
      return isOf(value, shape) ? upright(value as string, field, report) : misfit(value, field, report)
    case 'number':
    case 'boolean':
      if (isOf(value, shape)) return value
      return misfit(value, field, report)
    default:
      return value
  }
}

const isOf = (value: unknown, { type, value: literal }: Shape) =>
  typeof value === type && (literal === undefined || literal === value)

/** Characters that turn around whatever follows, on a page well beyond the text that they came in with. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/

function upright(text: string, field: string, report: ReportMisfit): string {
  if (!TURNING.test(text)) return text
  report(
    field,
    'Der Text enthält unsichtbare Zeichen, die seine Schreibrichtung umkehren. Sie werden weggelassen.',
  )
  return text.replace(new RegExp(TURNING, 'g'), '')
}

function misfit(value: unknown, field: string, report: ReportMisfit): undefined {
  report(
    field,
    `Der Wert ${JSON.stringify(value)?.slice(0, 60)} passt nicht in dieses Feld und wird nicht gezeigt.`,
  )
}

function fitArray(value: unknown, of: Shape, field: string, report: ReportMisfit): unknown {
  if (!Array.isArray(value)) return misfit(value, field, report)
  return value
    .map((item, index) => fit(item, of, `${field}[${index}]`, report))
    .filter((item) => item !== undefined)
}

function fitObject(value: unknown, shape: Shape, field: string, report: ReportMisfit): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return misfit(value, field, report)
  const attributes = attributesOf(shape)
  const type = typeOf(value, attributes, field, report)
  const fitted: Record<string, unknown> = type ? { _type: type } : {}
  for (const [name, item] of Object.entries(value)) {
    // What stands in a list has a key, though `sanity schema extract` does not say so where a list takes several types.
    const attribute = attributes.get(name) ?? (name === '_key' ? KEY : undefined)
    if (!attribute || name === '_type' || item === null || item === undefined) continue
    const kept = fit(item, attribute, field ? `${field}.${name}` : name, report)
    if (kept !== undefined) fitted[name] = kept
  }
  return fitted
}

/**
 * The `_type` that goes by the field: it takes one kind of object, so what it holds is known even of one that says nothing of
 * it, or something else. What looks for pictures and downloads by it then finds those that pages show.
 */
function typeOf(
  value: { _type?: unknown },
  attributes: Map<string, Shape>,
  field: string,
  report: ReportMisfit,
): unknown {
  const type = attributes.get('_type')?.value
  if (type !== undefined && typeof value._type === 'string' && value._type !== type)
    report(
      `${field}._type`,
      `Hier steht ein Wert der Art „${value._type.slice(0, 60)}“ statt „${type}“. Er wird als „${type}“ gezeigt.`,
    )
  return type
}

function fitUnion(value: unknown, options: Shape[], field: string, report: ReportMisfit): unknown {
  const option = options.find((candidate) => resembles(value, candidate))
  return option ? fit(value, option, field, report) : misfit(value, field, report)
}

/** Whether a value is meant to be of a shape: objects say so by `_type`. */
function resembles(value: unknown, shape: Shape): boolean {
  if (shape.type === 'inline') {
    const meant = named.get(shape.name ?? '')
    return meant !== undefined && resembles(value, meant)
  }
  if (shape.type === 'array') return Array.isArray(value)
  if (shape.type !== 'object') return isOf(value, shape)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  const type = attributesOf(shape).get('_type')?.value
  return type === undefined || type === (value as { _type?: unknown })._type
}

const KEY: Shape = { type: 'string' }

const known = new WeakMap<Shape, Map<string, Shape>>()

/** The fields of an object's shape, those of what it extends among them. */
function attributesOf(shape: Shape): Map<string, Shape> {
  let attributes = known.get(shape)
  if (!attributes) {
    const rest = shape.rest?.type === 'inline' ? named.get(shape.rest.name ?? '') : shape.rest
    attributes = new Map(rest ? attributesOf(rest) : [])
    for (const [name, { value }] of Object.entries(shape.attributes ?? {})) attributes.set(name, value)
    known.set(shape, attributes)
  }
  return attributes
}
