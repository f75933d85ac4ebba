/**
 * The folder that relative paths of the person at the terminal are meant from. A package script runs in the root of
 * the project, wherever the person stood.
 */
export const workingFolder = (): string => process.env.INIT_CWD ?? process.cwd()
