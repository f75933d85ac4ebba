import { spawnSync } from 'node:child_process'

/** A program from Debian that reads calendars, and what to install when it is missing. */
interface DebianProgram {
  name: string
  probe: [command: string, ...arguments: string[]]
  packages: string
}

export const KHAL: DebianProgram = { name: 'khal', probe: ['khal', '--version'], packages: 'khal' }

export const VDIRSYNCER: DebianProgram = {
  name: 'vdirsyncer',
  probe: ['vdirsyncer', '--version'],
  packages: 'vdirsyncer',
}

export const EVOLUTION: DebianProgram = {
  name: "Evolution's data server",
  probe: [
    '/usr/bin/python3',
    '-c',
    'import gi; gi.require_version("ECal", "2.0"); from gi.repository import ECal',
  ],
  packages: 'evolution-data-server gir1.2-ecal-2.0 python3-gi dbus',
}

export const LIBICAL: DebianProgram = {
  name: 'libical',
  probe: ['pkg-config', '--exists', 'libical'],
  packages: 'libical-dev gcc pkg-config',
}

/** Tells whether a program is installed; if not, says on the console how to get it. */
export function isInstalled({ name, probe, packages }: DebianProgram): boolean {
  const [command, ...args] = probe
  const found = spawnSync(command, args).status === 0
  if (!found) {
    const remedy = `apt-get install -y --no-install-recommends ${packages}`
    process.stderr.write(`${name} is missing, its tests are skipped. To run them: ${remedy}\n`)
  }
  return found
}
