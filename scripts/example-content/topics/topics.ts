import { everydayLife } from './everyday-life.ts'
import { growingUp } from './growing-up.ts'
import { livingTogether } from './living-together.ts'
import { topic } from './topic.ts'

/** The 16 Handlungsfelder of municipal family policy. */
export const topics = [...everydayLife, ...growingUp, ...livingTogether].map((text, index) =>
  topic(text, index + 1),
)
