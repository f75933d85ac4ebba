import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

/**
 * The log of a service, on standard error: one JSON line for each event, or readable lines when a person watches.
 *
 * @param name of the service
 * @param level lowest level that is written
 */
export function createLog(name: string, level = 'info'): Logger {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, ignore: 'pid,hostname', singleLine: true, sync: true })
    : pino.destination(2)
  return pino({ name, level }, stream)
}
