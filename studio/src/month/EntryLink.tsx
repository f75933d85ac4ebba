import { IntentLink } from 'sanity/router'
import { styled } from 'styled-components'
import type { DayEntry } from './entries-by-day.ts'

const Link = styled(IntentLink)`
  display: block;
  padding: 0.3125rem 0.4375rem;
  border-inline-start: 3px solid var(--card-focus-ring-color);
  border-radius: 0.1875rem;
  background: var(--card-code-bg-color);
  color: var(--card-fg-color);
  font-size: 0.8125rem;
  line-height: 1.35;
  text-decoration: none;
  overflow-wrap: anywhere;

  &[data-draft='true'] {
    border-inline-start-style: dashed;
  }
  &[data-off='true'] {
    border-inline-start-color: var(--card-muted-fg-color);
  }
  &[data-off='true'] .title {
    text-decoration: line-through;
  }
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 1px;
  }
`

const Small = styled.span`
  display: block;
  color: var(--card-muted-fg-color);
  font-size: 0.75rem;

  &.times {
    white-space: nowrap;
  }
`

/** One thing on one day, which opens its document. */
export function EntryLink({ entry }: { entry: DayEntry }) {
  const special = [entry.notice, entry.draft && 'Entwurf'].filter(Boolean).join(' · ')
  return (
    <Link
      data-draft={entry.draft}
      data-off={!entry.takesPlace}
      intent="edit"
      params={{ id: entry.id, type: entry.type }}
    >
      <Small className="times">{entry.times}</Small>
      <span className="title">{entry.title}</span>
      {special && <Small>{special}</Small>}
    </Link>
  )
}
