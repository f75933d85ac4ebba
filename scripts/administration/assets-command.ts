import type { UnusedAssets } from '../content-lake/assets/unused-assets.ts'
import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'
import { table } from './table.ts'

export const ASSETS_USAGE = 'npm run content -- assets prune [--yes]'

const PATH = '/assets/unused/production'

/** `content assets prune`: removes pictures and files that nothing refers to; without `--yes` it only tells which. */
export async function assetsCommand(
  words: readonly string[],
  { yes = false }: { yes?: boolean | undefined },
  ask: Ask,
): Promise<string> {
  if (words.join(' ') !== 'prune') throw new Problem(ASSETS_USAGE)
  const { removable, inHistory, recent } = (await ask(yes ? 'DELETE' : 'GET', PATH)) as UnusedAssets
  const megabytes = (removable.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1)
  const done = yes ? 'were removed' : 'would be removed with --yes'
  return [
    ...(removable.length > 0 ? [list(removable)] : []),
    `${removable.length} pictures and files that nothing refers to, ${megabytes} MB, ${done}.`,
    ...(inHistory > 0
      ? [
          `${inHistory} more stay because a revision in history still shows them: \`content history keep DAYS\` says how long.`,
        ]
      : []),
    ...(recent > 0 ? [`${recent} more stay because they were uploaded within a day.`] : []),
    ...(yes && removable.length > 0
      ? ['Backups that were made before hold them until they go themselves.']
      : []),
  ].join('\n')
}

function list(assets: UnusedAssets['removable']): string {
  return table([
    ['NAME', 'BYTES', 'FILE'],
    ...assets.map(({ originalFilename, size, kind, name }) => [
      originalFilename ?? '-',
      String(size),
      `${kind}/${name}`,
    ]),
  ])
}
