/**
 * What a person is told of an error that ended a program: its own words, or, when the disk is full, where and what to do.
 *
 * @param dataDir the folder that DATA_DIR names; left out by a program that writes elsewhere
 */
export function messageOf(error: unknown, dataDir?: string): string {
  for (let cause = error; dataDir !== undefined && cause instanceof Error; cause = cause.cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOSPC')
      return `The disk with the folder ${dataDir} is full. Make room on it, or name a folder on another one with DATA_DIR; nothing is lost.`
  }
  return error instanceof Error ? error.message : String(error)
}
