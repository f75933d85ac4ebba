/** The keys of a vocabulary, with their type. */
export const keysOf = <Key extends string>(titles: Record<Key, string>): Key[] => Object.keys(titles) as Key[]
