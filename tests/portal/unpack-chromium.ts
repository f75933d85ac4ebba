import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into `node_modules/.cache` and gives the path of a script that starts
 * it, or null where even this one does not start (another processor, a machine without /bin/sh).
 * @param starts tells whether a program answers to `--version`
 */
export async function unpackChromium(starts: (path: string) => boolean): Promise<string | null> {
  const packageRoot = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(CACHE, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, packageRoot)
  // First with the machine's own libraries; the ones in the package are for machines that lack them (NSS, NSPR).
  for (const script of ['chromium.sh', 'chromium-with-libraries.sh']) {
    if (starts(join(folder, script))) return join(folder, script)
  }
  return null
}

/** Unpacks beside the target and renames, so that an interrupted run never leaves half a browser behind. */
async function unpackInto(folder: string, packageRoot: string): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const fresh = await mkdtemp(join(CACHE, 'chromium-'))
  try {
    inflateInto(fresh, packageRoot)
    await writeFile(join(fresh, 'fonts.conf'), fontsConfiguration(folder))
    await writeScript(join(fresh, 'chromium.sh'), `FONTCONFIG_FILE="${folder}/fonts.conf"`, folder)
    await writeScript(
      join(fresh, 'chromium-with-libraries.sh'),
      `FONTCONFIG_FILE="${folder}/fonts.conf" LD_LIBRARY_PATH="${folder}/al2023/lib"`,
      folder,
    )
    // What root has unpacked, another user of the same checkout can start.
    await chmod(join(fresh, 'chromium'), 0o755)
    await chmod(fresh, 0o755)
    await rename(fresh, folder)
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(folder)) throw cause
  }
}

/**
 * The package unpacks into the folder for temporary files and takes whatever lies there already, also what another user
 * or an interrupted run has left. Hence a process of its own, whose temporary folder is ours.
 */
function inflateInto(folder: string, packageRoot: string): void {
  const program = `
    import chromium, { inflate } from '@sparticuz/chromium'
    await chromium.executablePath()
    await inflate(process.argv[1])`
  execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', program, join(packageRoot, 'bin', 'al2023.tar.br')],
    { cwd: dirname(fileURLToPath(import.meta.url)), env: { ...process.env, TMPDIR: folder }, stdio: 'pipe' },
  )
}

/** The package's own configuration names folders of AWS Lambda only. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}

async function writeScript(path: string, environment: string, folder: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${environment} exec "${folder}/chromium" "$@"\n`)
  await chmod(path, 0o755)
}
