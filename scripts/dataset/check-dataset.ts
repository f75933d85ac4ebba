import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Problem } from '../environment/problem.ts'
import type { OpenDataset } from './open-dataset.ts'

/** What a sound dataset holds. */
export interface DatasetSummary {
  /** Ids of its documents, in the order of the file. */
  ids: readonly string[]
  documents: number
  assets: number
}

interface Findings {
  ids: Set<string>
  references: Map<string, string>
  assets: Set<string>
}

/**
 * Reads a whole dataset before anything is imported: every line a document, no id twice, no strong reference and no
 * asset missing.
 *
 * @throws Problem naming the first fault and its line or document.
 */
export async function checkDataset({ ndjson, folder }: OpenDataset): Promise<DatasetSummary> {
  const findings: Findings = { ids: new Set(), references: new Map(), assets: new Set() }
  let line = 0
  for await (const text of linesOf(ndjson)) {
    line += 1
    if (text.trim() !== '') checkLine(text, `${ndjson}, line ${line}`, findings)
  }
  if (findings.ids.size === 0) throw new Problem(`${ndjson} holds no documents.`)
  for (const [target, source] of findings.references) {
    if (!findings.ids.has(target) && !/^(image|file)-/.test(target))
      throw new Problem(`Document "${source}" refers to "${target}", which is not in the dataset.`)
  }
  const base = `${pathToFileURL(folder).href}/`
  for (const asset of findings.assets) {
    const url = new URL(asset, base)
    if (url.protocol === 'file:' && !existsSync(fileURLToPath(url)))
      throw new Problem(`The asset ${asset} is missing beside ${ndjson}.`)
  }
  return { ids: [...findings.ids], documents: findings.ids.size, assets: findings.assets.size }
}

/** Lines end at a line feed and nowhere else: `node:readline` would also end them at U+2028, which JSON may hold. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}

function checkLine(text: string, place: string, findings: Findings): void {
  let document: { _id?: unknown; _type?: unknown }
  try {
    document = JSON.parse(text)
  } catch (cause) {
    throw new Problem(`${place} is not JSON; the file is damaged or cut off.`, { cause })
  }
  const { _id: id, _type: type } = document ?? {}
  if (typeof id !== 'string' || typeof type !== 'string')
    throw new Problem(`${place} is no document: it needs _id and _type.`)
  if (findings.ids.has(id)) throw new Problem(`${place} has the id "${id}" a second time.`)
  findings.ids.add(id)
  collect(document, id, findings)
}

function collect(value: unknown, source: string, { references, assets, ids }: Findings): void {
  if (value === null || typeof value !== 'object') return
  const { _ref, _weak, _dataset, _sanityAsset } = value as Record<string, unknown>
  if (typeof _ref === 'string' && !_weak && !_dataset && !references.has(_ref)) references.set(_ref, source)
  if (typeof _sanityAsset === 'string')
    assets.add(_sanityAsset.replace(/^(image|file)@(file:\/\/(?=\.))?/, ''))
  for (const item of Object.values(value)) collect(item, source, { references, assets, ids })
}
