import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { hashOf } from '../releases/object-store.ts'
import { openReleases, type Releases } from '../releases/open-releases.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { storeObjects } from '../releases/store-objects.ts'

/** For each test of a file a folder of releases, opened; and what makes small ones and tells what is live. */
export function smallReleases() {
  const small = {
    folder: '',
    releases: {} as Releases,
    /** What was said of releases that could not be read. */
    damaged: [] as string[],
    manifests: (): string => path.join(small.folder, 'manifests'),

    /** Opens them, or opens them again as after a restart. */
    async open(keep?: number): Promise<void> {
      small.releases = await openReleases(small.folder, {
        now: () => new Date('2026-03-01T10:00:00Z'),
        onDamaged: (error) => small.damaged.push((error as Error).message),
        ...(keep === undefined ? {} : { keep }),
      })
    },

    /** Releases pages with these texts, some of them about something, and takes others away. */
    async release(
      pages: Record<string, string>,
      removed: string[] = [],
      {
        subjects = {},
        keepsRollback = false,
      }: { subjects?: Record<string, string>; keepsRollback?: boolean } = {},
    ) {
      const made = Object.entries(pages).map(([key, text]) => {
        const bytes = Buffer.from(text)
        const entry: ReleaseEntry = {
          hash: hashOf(bytes),
          type: 'text/html; charset=utf-8',
          size: bytes.length,
        }
        const subject = subjects[key]
        if (subject !== undefined) entry.subject = subject
        return { key, bytes, entry }
      })
      await storeObjects(small.releases.objects, made)
      const entries = new Map(made.map(({ key, entry }) => [key, entry]))
      return small.releases.commit({ entries, removed, trigger: 'webhook', keepsRollback })
    },

    /** The texts of the live release. */
    async live(): Promise<Record<string, string>> {
      const listing = [...(small.releases.live()?.listing ?? [])]
      const texts = listing.map(
        async ([key, { hash }]) =>
          [key, await readFile(small.releases.objects.fileOf(hash), 'utf8')] as const,
      )
      return Object.fromEntries(await Promise.all(texts))
    },
  }
  beforeEach(async () => {
    small.damaged = []
    small.folder = await mkdtemp(path.join(tmpdir(), 'releases-'))
    await small.open()
  })
  afterEach(() => rm(small.folder, { recursive: true }))
  return small
}
