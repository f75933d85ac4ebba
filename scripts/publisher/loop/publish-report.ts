import type { PathFailure } from '../render/render-protocol.ts'

export type Trigger = 'start' | 'webhook' | 'reconcile' | 'moment' | 'retry'

export const STEPS = ['fetch', 'update', 'render', 'write', 'switch'] as const
export type Step = (typeof STEPS)[number]

/** What one publish did. */
export type PublishReport = {
  trigger: Trigger
  /** Whether everything was rendered, or only what a change reached. */
  full: boolean
  /** Ids of the documents taken in; for a full publish their number only. */
  documents: {
    count: number
    ids: string[]
    /** Those left out, because the Content Lake gave an older state than it had shown or told of before. */
    outdated: string[]
  }
  /** Paths rendered; at most twenty by name. */
  rendered: { count: number; paths: string[] }
  /** Paths whose answer differs from the release before. */
  changed: number
  removed: string[]
  failures: PathFailure[]
  /** Null when nothing differed and the release before stays. */
  release: string | null
  ms: Record<Step | 'total', number>
}

const NAMED = 20

export const some = (names: readonly string[]): string[] => names.slice(0, NAMED)

export type StepClock = ReturnType<typeof startStepClock>

/** Measures the steps of one publish in milliseconds, each from the end of the one before. */
export function startStepClock() {
  const started = performance.now()
  const ms = { fetch: 0, update: 0, render: 0, write: 0, switch: 0 }
  const round = (value: number): number => Math.round(value * 10) / 10
  return {
    async step<Result>(name: Step, work: () => Promise<Result>): Promise<Result> {
      const begun = performance.now()
      try {
        return await work()
      } finally {
        ms[name] += performance.now() - begun
      }
    },
    result(): PublishReport['ms'] {
      const rounded = Object.fromEntries(STEPS.map((name) => [name, round(ms[name])])) as Record<Step, number>
      return { ...rounded, total: round(performance.now() - started) }
    },
  }
}
