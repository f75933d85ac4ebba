import { spawn } from 'node:child_process'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../../portal/free-port.ts'

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx']

/** One worker, as the site's server is one process; the headers a page bears, so that both send as much. */
const configuration = (folder: string, work: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000;
  gzip_static on;
  gzip_vary on;
  keepalive_requests 1000000;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    add_header Cache-Control "no-cache";
    add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    add_header X-Content-Type-Options "nosniff";
    add_header X-Frame-Options "DENY";
    add_header Referrer-Policy "strict-origin-when-cross-origin";
    add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    add_header Cross-Origin-Opener-Policy "same-origin";
    add_header Cross-Origin-Resource-Policy "same-origin";
  }
}
`

/**
 * Starts nginx over a folder of plain files.
 *
 * @param work a folder for its own files
 * @returns null when it is not installed
 * @throws Error with its own words when it does not start.
 */
export async function startNginx(folder: string, work: string) {
  const program = await firstThere(PROGRAMS)
  if (program === null) return null
  const port = await freePort()
  const file = join(work, 'nginx.conf')
  await writeFile(file, configuration(folder, work, port))
  const child = spawn(program, ['-e', join(work, 'error.log'), '-c', file], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt += 1) {
    if (await fetch(url).then(Boolean, () => false)) break
    if (attempt === 50 || child.exitCode !== null) {
      child.kill()
      throw new Error(`nginx did not start: ${await readFile(join(work, 'error.log'), 'utf8')}`)
    }
    await delay(100)
  }
  return {
    url,
    workerPid: await childOf(child.pid ?? 0),
    async stop(): Promise<void> {
      child.kill()
      await ended
    },
  }
}

async function firstThere(files: string[]): Promise<string | null> {
  for (const file of files)
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file
  return null
}

async function childOf(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return Number(children.trim().split(' ')[0] || pid)
}
