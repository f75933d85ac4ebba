import { readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock (proc(5), sysconf(3)). */
const TICKS = 100

/** Processor seconds of a process with all its threads, and of the children that it has waited for. Linux only. */
export function cpuSeconds(pid: number | 'self'): { own: number; children: number } {
  // The name of the program stands in brackets and may hold anything; what follows is counted from field 3.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const ticks = (field: number) => Number(fields[field - 3])
  return { own: (ticks(14) + ticks(15)) / TICKS, children: (ticks(16) + ticks(17)) / TICKS }
}

/** Resident memory of a process in MB: now, and the most it ever had. */
export function memory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}
