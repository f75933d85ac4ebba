import { createElement } from 'react'
import type { InputProps, SchemaType, StringInputProps } from 'sanity'
import { BerlinTimeInput } from './BerlinTimeInput.tsx'

// The topmost type of every chain has `null` above it, though its TypeScript type says otherwise.
const isDatetime = (type: SchemaType | null | undefined): boolean =>
  type != null && (type.name === 'datetime' || isDatetime(type.type))

/** Form component that gives every `datetime` field, however deep in a document, the Berlin input. */
export function berlinTimeInputs(props: InputProps) {
  return isDatetime(props.schemaType)
    ? createElement(BerlinTimeInput, props as StringInputProps)
    : props.renderDefault(props)
}
