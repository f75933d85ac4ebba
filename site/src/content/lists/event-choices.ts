import type { EventFacet } from '@iqz/shared/calendar/occurrences/facets-of.ts'
import { districtsByName } from '@iqz/shared/geography/districts-by-name.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import type { ContentReader } from '../reader.ts'
import { attendanceChoices } from './attendance-choices.ts'

/** One way to narrow the list of events down; it has a page of its own. */
export interface EventChoice {
  /** The last part of its address: `art-tagung`. */
  choice: string
  title: string
  facet: EventFacet
  value: string
}

/** Ways to choose among the events that have something in common: all kinds, all places. */
export interface EventChoices {
  label: string
  choices: EventChoice[]
}

/** The ways to choose among the events, by what the choice is about; only those that some event has. */
export function eventChoices(read: ContentReader): EventChoices[] {
  const values = (facet: EventFacet) => read.list('valuesOfFacet', facet)
  return [
    {
      label: attendanceChoices,
      choices: [
        { choice: 'online', title: 'Online', facet: 'online' as const, value: 'yes' },
        { choice: 'kostenfrei', title: 'Kostenfrei', facet: 'free' as const, value: 'yes' },
      ].filter(({ facet }) => values(facet).length > 0),
    },
    {
      label: 'Art',
      choices: values('kind').flatMap((value) => {
        const title = eventKinds[value as keyof typeof eventKinds]
        return title ? { choice: `art-${value}`, title, facet: 'kind' as const, value } : []
      }),
    },
    {
      label: 'Kreis oder Stadt',
      choices: districtsByName(values('district')).map(({ ags, slug, displayName }) => ({
        ...{ choice: `ort-${slug}`, title: displayName, facet: 'district' as const, value: ags },
      })),
    },
    {
      label: 'Thema',
      choices: read.links(read.list('topicsInOrder')).flatMap(({ id, title, path }) => {
        const slug = path?.split('/').at(-2)
        return slug && values('topic').includes(id)
          ? { choice: `thema-${slug}`, title, facet: 'topic' as const, value: id }
          : []
      }),
    },
  ].filter(({ choices }) => choices.length > 0)
}

/** The choice of that name; null when there is none. */
export const eventChoice = (read: ContentReader, name: string): EventChoice | null =>
  read.list('eventChoicesLike', name)?.choices.find(({ choice }) => choice === name) ?? null

/** The choice of that name with those that one may prefer to it; null when there is no such choice. */
export const eventChoicesLike = (read: ContentReader, name: string): EventChoices | null =>
  read.list('eventChoices').find(({ choices }) => choices.some(({ choice }) => choice === name)) ?? null

/** The choices of a label; empty when there are none. A list of its own, so that changes elsewhere stop here. */
export const eventChoicesOf = (read: ContentReader, label: string): EventChoice[] =>
  read.list('eventChoices').find((group) => group.label === label)?.choices ?? []
