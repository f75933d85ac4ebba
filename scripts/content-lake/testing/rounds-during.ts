/** In how many rounds of the event loop others had their turn while something was done. */
export async function roundsDuring(work: () => Promise<unknown>): Promise<number> {
  let rounds = 0
  let isDone = false
  const countRounds = () => {
    rounds++
    if (!isDone) setImmediate(countRounds)
  }
  setImmediate(countRounds)
  await work()
  isDone = true
  return rounds
}
