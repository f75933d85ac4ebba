/** Turns a vocabulary (key → German title) into the option list of a Sanity string field, order kept. */
export function optionsOf<Key extends string>(vocabulary: Readonly<Record<Key, string>>) {
  return (Object.keys(vocabulary) as Key[]).map((value) => ({ value, title: vocabulary[value] }))
}
