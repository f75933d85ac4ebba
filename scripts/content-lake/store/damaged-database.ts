import { Problem } from '../../environment/problem.ts'
import { listBackups } from '../backup/list-backups.ts'

/** The database cannot be trusted. It is left as it is. */
export class DamagedDatabase extends Problem {
  /**
   * @param folder of the store
   * @param detail what is damaged
   */
  constructor(folder: string, detail: string, options?: ErrorOptions) {
    const newest = listBackups(folder).at(-1)
    const remedy = newest
      ? `\`npm run content -- restore latest\` puts the backup of ${newest} in its place and keeps this one aside`
      : 'put back a copy of the folder, or set DATA_DIR to a new one and import an export'
    super(
      `The database ${folder}/content.sqlite is damaged (${detail.trim().split('\n')[0]}): nothing was changed; ${remedy}.`,
      options,
    )
  }
}
