import { z } from 'zod'

const rule = { error: 'must be a port from 0 to 65535' }
const port = z.coerce.number(rule).int(rule).min(0, rule).max(65_535, rule)

const webAddress = (error: string) => z.url({ protocol: /^https?$/, error })

function origin(example: string) {
  const error = `must be a web address without a path, such as ${example}`
  return webAddress(error)
    .refine((text) => /^https?:\/\/[^/?#@]+\/?$/i.test(text), { error })
    .transform((text) => new URL(text).origin)
}

const secret = z.string().min(16, 'must have at least 16 characters')

/**
 * Every environment variable of the portal's programs, with the one rule for what it may hold. None is required here:
 * what a program cannot do without, it says itself.
 */
export const variables = z.object({
  DATA_DIR: z.string().default('.data'),
  /** 0 takes any free port, for programs that nobody has to find beforehand. */
  STUDIO_PORT: port.default(3333),
  SITE_PORT: port.default(4321),
  /** Where the Studio listens besides this machine itself, which the loopback addresses stand for already. */
  STUDIO_HOST: z
    .union([z.ipv4(), z.ipv6(), z.literal('localhost')], {
      error: 'must be an IP address of this machine, or 0.0.0.0 for all of them',
    })
    .optional()
    .transform((host) => (host === 'localhost' || host === '127.0.0.1' || host === '::1' ? undefined : host)),
  STUDIO_URL: origin('https://redaktion.example.org').optional(),
  SITE_URL: origin('https://www.example.org').optional(),
  /** `embedded` is the project id by which the parts of the portal call the Content Lake beside them. */
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be a Sanity project id: lower-case letters, digits and hyphens')
    .optional()
    .transform((id) => (id === 'embedded' ? undefined : id)),
  SANITY_DATASET: z
    .string()
    .regex(/^~?[a-z0-9][a-z0-9_-]{0,63}$/, 'must be a dataset name: lower-case letters, digits, _ and -')
    .default('production'),
  SANITY_API_HOST: origin('https://api.sanity.io').optional(),
  SANITY_API_TOKEN: z.string().optional(),
  WEBHOOK_SECRET: secret.optional(),
  WEBHOOK_URL: webAddress('must be an http or https address').optional(),
  EDITOR_TOKEN: secret.optional(),
  PUBLISHER_TOKEN: secret.optional(),
  STUDIO_DIST: z.string().default('studio/dist'),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'must be one of silent, fatal, error, warn, info, debug, trace',
    })
    .default('warn'),
})

/** The values of all variables, by name. */
export type Variables = z.infer<typeof variables>
