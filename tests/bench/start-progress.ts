const REMIND_MS = 60_000

/**
 * Tells on standard error what is being measured, and each minute that it still is, with the minutes and seconds since
 * the start.
 */
export function startProgress(about: string) {
  const started = Date.now()
  let present = ''
  const show = (text: string) => console.error(`[${elapsed(Date.now() - started)}] ${about}: ${text}`)
  const reminder = setInterval(() => show(`still ${present} …`), REMIND_MS)
  return {
    say(what: string): void {
      present = what
      reminder.refresh()
      show(`${what} …`)
    },
    stop: (): void => clearInterval(reminder),
  }
}

/** "12:07": minutes and seconds. */
function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
