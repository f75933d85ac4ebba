/** The part of a course run this looks at. */
export type RunWithSessions = { modules?: { sessions?: { startsAt?: string }[] }[] }

/** The ISO instant at which a course run's earliest session begins, or undefined while none is planned. */
export function firstSessionStart(run: RunWithSessions | undefined): string | undefined {
  return (run?.modules ?? [])
    .flatMap((module) => module.sessions ?? [])
    .flatMap((session) => session.startsAt ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}
