/** One thing that is run to check the project: a program, where it runs, and what to call it in the report. */
export interface Step {
  name: string
  /** Program and arguments; a bare name is looked up in the `node_modules/.bin` of `folder`. */
  command: readonly [string, ...string[]]
  /** Folder relative to the root of the project. */
  folder: string
  env?: Record<string, string>
}
