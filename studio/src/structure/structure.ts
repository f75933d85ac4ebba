import { BulbOutlineIcon } from '@sanity/icons/BulbOutline'
import { CaseIcon } from '@sanity/icons/Case'
import { CogIcon } from '@sanity/icons/Cog'
import { DocumentsIcon } from '@sanity/icons/Documents'
import type { StructureResolver } from 'sanity/structure'
import { SETTINGS_ID } from '../fixed-types.ts'
import { events } from './events.ts'
import { filteredList } from './filtered-list.ts'
import { knowledge } from './knowledge.ts'
import { managers } from './managers.ts'
import { masterData } from './master-data.ts'

const byTitle = [{ field: 'title', direction: 'asc' as const }]

/** The editors' navigation, in the order of the website's own. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('inhalte')
    .title('Inhalte')
    .items([
      knowledge(S),
      filteredList(S, {
        id: 'praxis',
        title: 'Praxis',
        type: 'practiceExample',
        icon: BulbOutlineIcon,
        order: [{ field: 'publishedAt', direction: 'desc' }],
      }),
      events(S),
      filteredList(S, {
        id: 'qualifizierung',
        title: 'Qualifizierung',
        type: 'course',
        icon: CaseIcon,
        order: byTitle,
      }),
      managers(S),
      S.divider(),
      masterData(S),
      filteredList(S, {
        id: 'seiten',
        title: 'Einzelseiten',
        type: 'page',
        icon: DocumentsIcon,
        order: byTitle,
      }),
      S.listItem()
        .id(SETTINGS_ID)
        .title('Einstellungen der Website')
        .icon(CogIcon)
        .child(S.document().id(SETTINGS_ID).schemaType('siteSettings').documentId(SETTINGS_ID)),
    ])
