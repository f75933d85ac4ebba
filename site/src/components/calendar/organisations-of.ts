import { readWebUrl } from '@iqz/shared/calendar/occurrences/read-url.ts'
import { content } from '../../content/index.ts'

/** Name and website of organisations, in the order of the references; what is not published is left out. */
export function organisationsOf(
  references: readonly { _ref?: string }[] | undefined,
): { name: string; website: string | null }[] {
  return (references ?? []).flatMap((reference) => {
    const organisation = content.document('organisation', reference)
    return organisation?.name ? { name: organisation.name, website: readWebUrl(organisation.website) } : []
  })
}
