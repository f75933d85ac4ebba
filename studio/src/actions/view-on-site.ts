import { toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { LaunchIcon } from '@sanity/icons/Launch'
import { useEffect, useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { momentText } from '../berlin-time/moment-text.ts'
import { appearsLater } from './appears-later.ts'
import { siteUrl } from './site-url.ts'

/** Opens the published page of a document on the website. */
export const viewOnSite: DocumentActionComponent = ({ published, onComplete }) => {
  const [base, setBase] = useState<string>()
  useEffect(() => {
    void siteUrl().then(setBase)
  }, [])

  const path = published && pathOf(published)
  if (!path || !base) return null
  const later = appearsLater(published.publishedAt, toInstant(new Date()))
  return {
    label: 'Auf der Website ansehen',
    icon: LaunchIcon,
    disabled: later !== null,
    ...(later ? { title: `Erscheint am ${momentText(later)}` } : {}),
    onHandle: () => {
      window.open(new URL(path, base), '_blank', 'noopener')
      onComplete()
    },
  }
}
