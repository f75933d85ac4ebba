import { z } from 'zod'
import { Problem } from './problem.ts'
import { type Variables, variables } from './variables.ts'

/**
 * Reads a program's part of the environment. An empty variable counts as absent; others than the named ones are not
 * looked at.
 *
 * @throws Problem naming the first variable that breaks its rule, and its value unless that is a secret.
 */
export function readVariables<Name extends keyof Variables>(
  environment: Record<string, string | undefined>,
  names: readonly Name[],
): Pick<Variables, Name> {
  const given = Object.fromEntries(names.map((name) => [name, environment[name] || undefined]))
  const part = z.object(Object.fromEntries(names.map((name) => [name, variables.shape[name]])))
  const parsed = part.safeParse(given)
  // The compiler does not follow which of the rules went into the part.
  if (parsed.success) return parsed.data as unknown as Pick<Variables, Name>
  const [issue] = parsed.error.issues
  const name = String(issue?.path[0])
  // A secret that was mistyped is still nearly one: it is not repeated on a screen or in a log.
  const value = /TOKEN|SECRET/.test(name) ? '' : `, but is "${given[name]}"`
  throw new Problem(`${name} ${issue?.message}${value}. Correct it or leave it out.`)
}
