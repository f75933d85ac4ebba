import { regions } from '@iqz/shared/geography/regions.ts'
import { PinIcon } from '@sanity/icons/Pin'
import { UsersIcon } from '@sanity/icons/Users'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { StructureBuilder } from 'sanity/structure'
import { berlinToday } from '../berlin-time/berlin-today.ts'
import { filteredList } from './filtered-list.ts'

const byName = [{ field: 'name', direction: 'asc' as const }]

/** Certified managers: all, by Regierungsbezirk, and those that need attention. */
export const managers = (S: StructureBuilder) =>
  S.listItem()
    .id('familienmanager')
    .title('Familienmanagement')
    .icon(UsersIcon)
    .child(
      S.list()
        .id('familienmanager')
        .title('Familienmanagement')
        .items([
          filteredList(S, { id: 'alle-personen', title: 'Alle Personen', type: 'manager', order: byName }),
          S.divider(),
          ...regions.map(({ slug, displayName, ags }) =>
            filteredList(S, {
              id: slug,
              title: displayName,
              type: 'manager',
              icon: PinIcon,
              // The reference itself tells the region: municipality-<AGS>, whose first three digits are the Bezirk.
              filter: 'string::startsWith(municipality._ref, $prefix)',
              params: () => ({ prefix: `municipality-${ags}` }),
              order: byName,
            }),
          ),
          S.divider(),
          filteredList(S, {
            id: 'ohne-einwilligung',
            title: 'Einwilligung fehlt',
            type: 'manager',
            icon: WarningOutlineIcon,
            filter: '!defined(consentDate)',
            order: byName,
            initial: 'none',
          }),
          filteredList(S, {
            id: 'abgelaufen',
            title: 'Zertifikat abgelaufen',
            type: 'manager',
            icon: WarningOutlineIcon,
            filter: 'certificateValidUntil < $today',
            params: () => ({ today: berlinToday() }),
            order: [{ field: 'certificateValidUntil', direction: 'desc' }],
            initial: 'none',
          }),
        ]),
    )
