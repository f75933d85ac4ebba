import { path } from '@iqz/shared/routes/path.ts'
import type { ContentReader } from '../reader.ts'

/** What a topic consists of, by the part of the address under which all of it is listed. */
export const topicSections = {
  wissen: { type: 'article', title: 'Wissen', items: 'Beiträge' },
  praxis: { type: 'practiceExample', title: 'Aus der Praxis', items: 'Praxisbeispiele' },
  qualifizierung: { type: 'course', title: 'Qualifizierung', items: 'Kurse' },
} as const

export type TopicSection = keyof typeof topicSections

/** How many of each the page of a topic shows; with more there is a list of its own. */
export const shownOnTopic = 6

/** Paths of the lists that topics have because there is more than their page shows. */
export function topicSectionPaths(read: ContentReader): string[] {
  return read.links(read.list('topicsInOrder')).flatMap((topic) => {
    const slug = topic.path?.split('/').at(-2)
    // Where two topics claim a slug, the lists are those of the one that the page is about.
    if (!topic.path || !slug || read.route(topic.path)?.id !== topic.id) return []
    return Object.entries(topicSections).flatMap(([section, { type }]) => {
      const collection = { type, topic: topic.id }
      if (!read.list('isMoreThan', collection, shownOnTopic)) return []
      const pages = read.list('archiveOfCollection', collection)
      return [
        path('topicSection', { slug, section }),
        ...pages.map((page) => path('topicSectionPage', { slug, section, page: String(page) })),
      ]
    })
  })
}
