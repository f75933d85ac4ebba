import type { Hono } from 'hono'
import type { LakeEnv } from './context.ts'

const VERSION = /^\/:version\{.*?\)\}/

/** The name of an endpoint, such as `GET /data/query/:dataset`: its route without the API version. */
export function endpointName(method: string, route: string): string {
  return `${method} ${route.replace(VERSION, '')}`
}

/** All endpoints of an app. What Hono lists for all methods is middleware, which answers nothing itself. */
export function endpointsOf(app: Hono<LakeEnv>): string[] {
  const endpoints = app.routes.filter(({ method }) => method !== 'ALL')
  return [...new Set(endpoints.map(({ method, path }) => endpointName(method, path)))].sort()
}
