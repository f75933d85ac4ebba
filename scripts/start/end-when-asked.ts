/**
 * Ends this process when a signal asks it to, and when whoever started it over a channel has died.
 * To be called before anything slow is begun: what comes before it is not guarded.
 *
 * @param close ends what is running by then; the exit code is 0 unless it sets `process.exitCode`
 */
export function endWhenAsked(close: () => Promise<void>): void {
  let ending = false
  const end = async (): Promise<void> => {
    if (ending) return
    ending = true
    await close()
    process.exit()
  }
  // Not `once`: a second signal would otherwise end the process at once, in the middle of closing.
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void end())
  // It died while this program was still being loaded; `disconnect` does not come a second time.
  if (process.connected === false) void end()
}
