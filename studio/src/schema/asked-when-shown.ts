import type { ValidationContext } from 'sanity'

type Ask = (rule: unknown, context?: ValidationContext) => unknown
type Asking = { validation?: unknown; fields?: Asking[] }

/**
 * Takes a type of the schema; gives the same type with fields that ask for something only while editors can see them. What is
 * hidden, by itself or by what it stands in, keeps nobody from publishing: they could neither find nor mend it.
 */
export function askedWhenShown<Type extends object>(type: Type): Type {
  const { validation, fields } = type as Asking
  return {
    ...type,
    ...(typeof validation === 'function' ? { validation: whenShown(validation as Ask) } : {}),
    ...(fields ? { fields: fields.map(askedWhenShown) } : {}),
  }
}

/** Two parameters, both named: by them Sanity tells that a rule is to be made anew for each value. */
const whenShown =
  (ask: Ask): Ask =>
  (rule, context) =>
    context?.hidden ? [] : ask(rule, context)
