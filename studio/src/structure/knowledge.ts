import { type ArticleKind, articleKinds } from '@iqz/shared/vocabulary/article-kinds.ts'
import { articleSections } from '@iqz/shared/vocabulary/article-sections.ts'
import { BookIcon } from '@sanity/icons/Book'
import type { StructureBuilder } from 'sanity/structure'
import { filteredList } from './filtered-list.ts'

const newest = [{ field: 'publishedAt', direction: 'desc' as const }]

/** Articles: all of them, then by kind. */
export const knowledge = (S: StructureBuilder) =>
  S.listItem()
    .id('wissen')
    .title('Wissen')
    .icon(BookIcon)
    .child(
      S.list()
        .id('wissen')
        .title('Wissen')
        .items([
          filteredList(S, { id: 'alle-beitraege', title: 'Alle Beiträge', type: 'article', order: newest }),
          S.divider(),
          ...(Object.keys(articleKinds) as ArticleKind[]).map((kind) =>
            filteredList(S, {
              id: kind,
              title: articleSections[kind],
              type: 'article',
              filter: 'kind == $kind',
              params: () => ({ kind }),
              order: newest,
              initial: { template: 'article-of-kind', parameters: { kind } },
            }),
          ),
        ]),
    )
