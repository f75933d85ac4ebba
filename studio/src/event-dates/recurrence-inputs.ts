import { createElement } from 'react'
import type { InputProps, ObjectInputProps } from 'sanity'
import { RecurrenceInput } from './RecurrenceInput.tsx'

/** Form component that says of every recurrence what it amounts to. Not in the schema, which Node reads without JSX. */
export const recurrenceInputs = (props: InputProps) =>
  props.schemaType.name === 'recurrence'
    ? createElement(RecurrenceInput, props as ObjectInputProps)
    : props.renderDefault(props)
