import { regions } from '@iqz/shared/geography/regions.ts'
import { DatabaseIcon } from '@sanity/icons/Database'
import { HomeIcon } from '@sanity/icons/Home'
import { TagIcon } from '@sanity/icons/Tag'
import { UsersIcon } from '@sanity/icons/Users'
import type { StructureBuilder } from 'sanity/structure'
import { filteredList } from './filtered-list.ts'

const byName = [{ field: 'name', direction: 'asc' as const }]

const municipalities = (S: StructureBuilder) =>
  S.listItem()
    .id('kommunen')
    .title('Kommunen')
    .icon(HomeIcon)
    .child(
      S.list()
        .id('kommunen')
        .title('Kommunen')
        .items([
          filteredList(S, {
            id: 'alle-kommunen',
            title: 'Alle Kommunen',
            type: 'municipality',
            order: byName,
            initial: 'none',
          }),
          S.divider(),
          ...regions.map(({ slug, displayName, ags }) =>
            filteredList(S, {
              id: slug,
              title: displayName,
              type: 'municipality',
              filter: 'string::startsWith(ags, $prefix)',
              params: () => ({ prefix: ags }),
              order: byName,
              initial: 'none',
            }),
          ),
        ]),
    )

/** What other content refers to: topics, municipalities, organisations. */
export const masterData = (S: StructureBuilder) =>
  S.listItem()
    .id('stammdaten')
    .title('Stammdaten')
    .icon(DatabaseIcon)
    .child(
      S.list()
        .id('stammdaten')
        .title('Stammdaten')
        .items([
          filteredList(S, {
            id: 'themen',
            title: 'Themen',
            type: 'topic',
            icon: TagIcon,
            order: [
              { field: 'order', direction: 'asc' },
              { field: 'title', direction: 'asc' },
            ],
          }),
          municipalities(S),
          filteredList(S, {
            id: 'organisationen',
            title: 'Institutionen, Initiativen, Bündnisse',
            type: 'organisation',
            icon: UsersIcon,
            order: byName,
          }),
        ]),
    )
