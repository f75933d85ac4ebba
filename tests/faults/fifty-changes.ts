import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { SmallPortal } from './small-portal/small-portal.ts'

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/** What a small portal holds before the fifty changes. */
export async function writeSixtyDocuments(portal: SmallPortal): Promise<void> {
  for (const number of numbers(0, 60)) await portal.put(`nr-${number}`, `Text ${number}`)
}

/** Twenty texts edited, ten addresses changed, ten documents made, ten deleted. */
export async function makeFiftyChanges(portal: SmallPortal, pauseMs = 0): Promise<void> {
  const changes = [
    ...numbers(0, 20).map((number) => () => portal.put(`nr-${number}`, `Neuer Text ${number}`)),
    ...numbers(20, 30).map(
      (number) => () => portal.put(`nr-${number}`, `Text ${number}`, { slug: `umgezogen-${number}` }),
    ),
    ...numbers(60, 70).map((number) => () => portal.put(`nr-${number}`, `Text ${number}`)),
    ...numbers(30, 40).map((number) => () => portal.remove(`nr-${number}`)),
  ]
  for (const change of changes) {
    await change()
    await pause(pauseMs)
  }
}

/** Throws unless all fifty changes are served, deletions as 410 and former addresses as redirects. */
export async function expectFiftyChanges(portal: SmallPortal): Promise<void> {
  const answers = numbers(0, 70).map(async (number) => {
    const answer = await fetch(`${portal.url}/nr-${number}/`, { redirect: 'manual' })
    const text = await answer.text()
    return [answer.status, answer.headers.get('location') ?? /(Neuer )?Text \d+/.exec(text)?.[0] ?? null]
  })
  expect(await Promise.all(answers)).toEqual(
    numbers(0, 70).map((number) => {
      if (number < 20) return [200, `Neuer Text ${number}`]
      if (number < 30) return [301, `/umgezogen-${number}/`]
      if (number < 40) return [410, null]
      return [200, `Text ${number}`]
    }),
  )
}
