import fc from 'fast-check'
import type { Assets } from '../assets.ts'
import { changesByType, type FieldChange } from './fields.ts'
import { ids, type RandomType } from './ids.ts'

/**
 * One thing an editor, an import or an API may do. `which` picks one of the documents there are at that time, so that
 * each edit finds one to work on, whatever was done before and whatever shrinking has left out.
 */
export type Edit =
  | { do: 'create'; type: RandomType; id: string; fields: FieldChange }
  | { do: 'change'; type: RandomType; which: number; fields: FieldChange }
  /** Puts something into a field that does not belong there. */
  | { do: 'break'; type: RandomType; which: number; field: number; value: unknown }
  | { do: 'unset'; type: RandomType; which: number; field: number }
  | { do: 'delete'; which: number }
  | { do: 'unpublish'; which: number }
  | { do: 'republish'; which: number }
  | { do: 'swapSlugs'; type: RandomType; which: number; other: number }
  | { do: 'renameFile'; which: number; name: string }

const which = fc.nat({ max: 999 })
const types = Object.keys(ids) as RandomType[]
/** What is most often edited is also what most pages are made of. */
const type = fc.constantFrom<RandomType[]>(
  ...types,
  'article',
  'event',
  'event',
  'manager',
  'course',
  'topic',
)
const misfit = fc.constantFrom<unknown[]>(42, 'Text', true, [], {}, [1, null], { _type: 'x' }, [
  { _type: 'block' },
])

/** Random edits of content whose pictures and files are these assets. */
export function randomEdit(assets: Assets): fc.Arbitrary<Edit> {
  const changes = changesByType(assets)
  const create = type.chain((of) =>
    fc
      .tuple(fc.constantFrom<string[]>(...ids[of]), fc.tuple(...changes[of]))
      .map(([id, fields]): Edit => ({ do: 'create', type: of, id, fields: Object.assign({}, ...fields) })),
  )
  const change = type.chain((of) =>
    fc
      .tuple(which, fc.oneof(...changes[of]))
      .map(([which, fields]): Edit => ({ do: 'change', type: of, which, fields })),
  )
  return fc.oneof(
    { weight: 60, arbitrary: change },
    { weight: 8, arbitrary: create },
    {
      weight: 5,
      arbitrary: fc
        .tuple(type, which, which, misfit)
        .map(([of, which, field, value]): Edit => ({ do: 'break', type: of, which, field, value })),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(type, which, which)
        .map(([of, which, field]): Edit => ({ do: 'unset', type: of, which, field })),
    },
    { weight: 5, arbitrary: which.map((which): Edit => ({ do: 'delete', which })) },
    { weight: 6, arbitrary: which.map((which): Edit => ({ do: 'unpublish', which })) },
    { weight: 8, arbitrary: which.map((which): Edit => ({ do: 'republish', which })) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(type, which, which)
        .map(([of, which, other]): Edit => ({ do: 'swapSlugs', type: of, which, other })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(which, fc.constantFrom('Leitfaden.pdf', 'Größe 2.pdf'))
        .map(([which, name]): Edit => ({ do: 'renameFile', which, name })),
    },
  )
}
