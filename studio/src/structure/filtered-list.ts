import type { ComponentType } from 'react'
import type { SortOrderingItem } from 'sanity'
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure'
import { CONTENT_LAKE } from '../content-lake/address.ts'

type FilteredList = {
  id: string
  title: string
  type: string
  icon?: ComponentType
  /** GROQ condition besides the type */
  filter?: string
  /** Computed each time the list is opened, so that „heute“ is today. */
  params?: () => Record<string, unknown>
  order: SortOrderingItem[]
  /** Values a document created from this list begins with. */
  initial?: { template: string; parameters: Record<string, string> } | 'none'
}

/** An entry of the navigation that opens a list of documents of one type, narrowed by a condition. */
export function filteredList(S: StructureBuilder, list: FilteredList): ListItemBuilder {
  const { id, title, type, icon, filter, params, order, initial } = list
  const item = S.listItem()
    .id(id)
    .title(title)
    .schemaType(type)
    .child(() => {
      const documents = S.documentTypeList(type)
        .id(id)
        .title(title)
        .apiVersion(CONTENT_LAKE.apiVersion)
        .filter(filter ? `_type == $type && (${filter})` : '_type == $type')
        .params({ type, ...params?.() })
        .defaultOrdering(order)
      if (initial === 'none') return documents.initialValueTemplates([])
      if (initial)
        return documents.initialValueTemplates([
          S.initialValueTemplateItem(initial.template, initial.parameters),
        ])
      return documents
    })
  return icon ? item.icon(icon) : item
}
