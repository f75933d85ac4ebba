/** The _id, _type and slug that every example document with a page of its own starts with. */
export function slugged<Type extends string>(type: Type, slug: string) {
  return { _id: `${type}-${slug}`, _type: type, slug: { _type: 'slug' as const, current: slug } }
}
