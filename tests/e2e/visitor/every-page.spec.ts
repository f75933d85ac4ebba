import { matchRoute } from '@iqz/shared/routes/match-route.ts'
import { type RouteKey, route, routes } from '@iqz/shared/routes/routes.ts'
import type { Page } from '@playwright/test'
import { expect, test } from '../browser-test.ts'
import { longLists } from '../long-lists.ts'
import { sitePaths } from '../site-paths.ts'
import { someOfMany } from '../some-of-many.ts'
import { violations } from '../violations.ts'

/** Kinds of route that are pages; the others are feeds and files. */
const pageKinds = (Object.keys(routes) as RouteKey[]).filter((key) => /(\/|\.html)$/.test(route(key).pattern))

/** Pages that stand in for others. */
const STATUS: Partial<Record<RouteKey, number>> = { notFound: 404, gone: 410 }

/** Narrow is WCAG 1.4.10: 320 CSS pixels, the width of a 1280 pixel window at 400 % zoom. */
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 900 }

/** With more pages of one kind than this, those between the first and the last stand for the others. */
const ENOUGH_OF_A_KIND = 6
const ENOUGH_OF_A_KIND_IN_OTHER_LOOKS = 2

for (const kind of pageKinds) {
  test(`every page of ${route(kind).pattern} opens without a violation`, async ({ page, portal }) => {
    const further = route(kind).pattern.includes('[page]') ? await longLists(portal.siteUrl) : new Map()
    for (const [path, body] of further)
      await page.route(portal.siteUrl + path, (asked) => asked.fulfill({ body, contentType: 'text/html' }))
    const known = [...(await sitePaths(portal.siteUrl)), ...further.keys()]
    const paths = [...new Set(known)].filter((path) => matchRoute(path)?.key === kind)
    expect(paths, 'pages of this kind').not.toEqual([])
    const inOtherLooks = someOfMany(paths, ENOUGH_OF_A_KIND_IN_OTHER_LOOKS)
    await page.setViewportSize(WIDE)
    for (const path of new Set([...someOfMany(paths, ENOUGH_OF_A_KIND), ...inOtherLooks])) {
      const response = await page.goto(portal.siteUrl + path)
      expect.soft(response?.status(), path).toBe(STATUS[kind] ?? 200)
      expect.soft(await violations(page), path).toEqual([])
      if (inOtherLooks.includes(path)) await looksRightNarrowAndDark(page, path)
    }
  })
}

async function looksRightNarrowAndDark(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violations(page), `${path} in dark colours`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(NARROW)
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at 320 px`).toBe(320)
  expect.soft(await violations(page), `${path} at 320 px`).toEqual([])
  expect.soft(await breakableTimes(page), `${path} at 320 px`).toEqual([])
  await page.setViewportSize(WIDE)
}

/** The times after whose dash a line may end: "9:30–" and "16:00 Uhr" below. What editors write in a text may. */
const breakableTimes = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text
      if (!parentElement || !/\d:\d\d–\d/.test(data) || parentElement.closest('script, .prose')) continue
      if (getComputedStyle(parentElement).whiteSpace !== 'nowrap') found.push(data)
    }
    return found
  })
