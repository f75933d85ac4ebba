/**
 * Makes a function that works its answer out once for each object, and remembers it as long as the object is in use: for
 * objects that never change but are replaced. The same object always gives the same answer.
 */
export function oncePerObject<Key extends object, Answer extends object>(
  work: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>()
  return (key) => {
    let answer = known.get(key)
    if (!answer) {
      answer = work(key)
      known.set(key, answer)
    }
    return answer
  }
}
