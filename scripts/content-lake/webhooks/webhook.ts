import { z } from 'zod'
import { ruleExpression } from './rule-expression.ts'

export const OPERATIONS = ['create', 'update', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

const expression = (name: string) =>
  z
    .string()
    .max(10_000)
    .superRefine((text, check) => {
      const fault = ruleExpression.faultOf(text)
      if (fault) check.addIssue({ code: 'custom', message: `${name}: ${fault}` })
    })

/** What a webhook is to do, in the form of Sanity's API for webhooks. */
export const webhookDefinition = z.object({
  name: z.string().trim().min(1).max(200),
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  rule: z
    .object({
      on: z.array(z.enum(OPERATIONS)).min(1).default(['create', 'update', 'delete']),
      /** A GROQ condition such as `_type == "event"`; without one every document counts. */
      filter: expression('filter').optional(),
      /** What is sent, such as `{_id, title}`; without one the whole document. */
      projection: expression('projection').optional(),
    })
    .default({ on: [...OPERATIONS] }),
  includeDrafts: z.boolean().default(false),
  secret: z.string().min(16, 'must have at least 16 characters').max(500).optional(),
  isDisabledByUser: z.boolean().default(false),
})
export type WebhookDefinition = z.infer<typeof webhookDefinition>

/** A webhook by the id under which its progress is kept. */
export interface Webhook extends WebhookDefinition {
  id: string
}
