#!/usr/bin/env node
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { recordOf } from './figure.ts'
import { figuresOfFeed } from './figures-of-feed.ts'
import { machine } from './machine.ts'
import { printFigures } from './print-figures.ts'

// `node tests/bench/measure-feed.ts [--events N] [--json FILE]`: the feed of 10,000 events, or as many as given, by itself.
const { values } = parseArgs({
  options: { events: { type: 'string', default: '10000' }, json: { type: 'string' } },
})
const where = machine()
const figures = figuresOfFeed(Number(values.events))
printFigures(`${values.events} events`, figures)
if (values.json !== undefined) {
  const record = { machine: where, figures: figures.map(recordOf) }
  await writeFile(values.json, `${JSON.stringify(record, null, 2)}\n`)
}
