import type { CliConfig } from 'sanity/cli'

type Vite = Exclude<NonNullable<CliConfig['vite']>, (...given: never[]) => unknown>
type Build = Vite['build']

/** Puts all icons into one file: each in its own made two in three requests of a first visit. */
export function oneChunkForIcons(build: Build): NonNullable<Build> {
  const { rolldownOptions } = build ?? {}
  const output = rolldownOptions?.output
  return {
    ...build,
    rolldownOptions: {
      ...rolldownOptions,
      output: {
        ...(Array.isArray(output) ? {} : output),
        codeSplitting: { groups: [{ name: 'icons', test: /@sanity[\\/]icons/ }] },
      },
    },
  }
}
