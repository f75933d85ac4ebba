import { useEffect, useState } from 'react'
import { type DocumentActionComponent, useValidationStatus } from 'sanity'
import { wrapAction } from './wrap-action.ts'

/**
 * Sanity's button for publishing, which cannot be pressed before a document has been checked once. Without this it
 * already can while the first check of a new document runs; a click then waits for that check, which still finds the gaps
 * that have been filled meanwhile, and is dropped (`validation` in sanity 6.16 says of an older result that it is of the
 * newest revision).
 */
export const publishWhenChecked = wrapAction(make)

function make(publish: DocumentActionComponent): DocumentActionComponent {
  const checkedPublish: DocumentActionComponent = (props) => {
    const { draft, id, type } = props
    const description = publish(props)
    const { isValidating, validation } = useValidationStatus(draft?._id ?? id, type, true)
    const [checked, setChecked] = useState(false)
    const hasResult = !isValidating || validation.length > 0
    useEffect(() => {
      if (hasResult) setChecked(true)
    }, [hasResult])

    if (!description || !draft || checked) return description
    return { ...description, disabled: true, title: 'Die Angaben werden gerade geprüft.' }
  }
  return Object.assign(checkedPublish, { action: 'publish', displayName: 'PublishAction' } as const)
}
