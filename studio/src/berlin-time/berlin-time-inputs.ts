import { createElement } from 'react'
import type { InputProps, SchemaType, StringInputProps } from 'sanity'
import { BerlinTimeInput } from './BerlinTimeInput.tsx'

const isDatetime = (type: SchemaType | undefined): boolean =>
  type !== undefined && (type.name === 'datetime' || isDatetime(type.type))

/** Form component that gives every `datetime` field, however deep in a document, the Berlin input. */
export function berlinTimeInputs(props: InputProps) {
  return isDatetime(props.schemaType)
    ? createElement(BerlinTimeInput, props as StringInputProps)
    : props.renderDefault(props)
}
