import { Problem } from '../../environment/problem.ts'
import type { Settings } from '../settings.ts'
import type { Accounts } from './accounts.ts'

/**
 * Without accounts anybody who reaches the Studio is its editor: then it is for this machine only.
 *
 * @throws Problem saying how accounts are set up, when others could reach it.
 */
export function refuseOpenDoor({ host, studioUrl }: Settings, accounts: Accounts): void {
  if (!accounts.oneClick) return
  const [name, value] = host === undefined ? ['STUDIO_URL', studioUrl] : ['STUDIO_HOST', host]
  if (value === undefined) return
  throw new Problem(
    `With ${name} set to ${value} others than this machine could reach the Studio, and there are no accounts yet: ` +
      'set one up with `npm run content -- accounts add NAME --role administrator`, then start again.',
  )
}
