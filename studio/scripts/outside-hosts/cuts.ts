/** One place where the pinned Studio would call an outside host by itself, and what stands there instead. */
export type Cut = {
  /** What would happen without the cut. */
  what: string
  files: '.html' | '.css' | '.js'
  find: RegExp
  replace: string
}

const NOWHERE = '/studio/nothing.js'

/**
 * Everything in the build of the pinned `sanity` that loads from outside without being asked to. There is no switch
 * for any of it. An upgrade that moves one of these makes the build fail, so that someone looks.
 */
export const cuts: readonly Cut[] = [
  {
    what: 'script of Sanity’s dashboard in every page',
    files: '.html',
    find: /<script[^>]*data-sanity-core[^>]*><\/script>\s*/g,
    replace: '',
  },
  {
    what: 'the same script when the Studio runs in a frame',
    files: '.js',
    find: /https:\/\/core\.sanity-cdn\.(?:com|work)\/bridge\.js/g,
    replace: NOWHERE,
  },
  {
    what: 'fonts of the design system',
    files: '.css',
    find: /@font-face\s*\{[^}]*design-system-static\.sanity\.io[^}]*\}/g,
    replace: '',
  },
  {
    what: 'question for newer versions; the answer is a file of ours',
    files: '.js',
    find: /https:\/\/sanity-cdn\.com/g,
    replace: '/studio/latest-version.json?',
  },
  {
    what: 'error reports and feedback',
    files: '.js',
    find: /https:\/\/api\.sanity\.io\/vX\/intake/g,
    replace: '/studio/reports-are-off',
  },
  {
    what: 'picture of the system user in the history of a document',
    files: '.js',
    find: /https:\/\/public\.sanity\.io\/logos\/favicon-192\.png/g,
    replace: '/studio/static/favicon.svg',
  },
  {
    what: 'advertisement for another product',
    files: '.js',
    find: /https:\/\/cdn\.sanity\.io\/images\/pyrmmpch\/production\/[\w-]+\.png/g,
    replace: '/studio/static/favicon.svg',
  },
  {
    what: 'casting to a television, in the player for hosted videos',
    files: '.js',
    find: /https:\/\/www\.gstatic\.com\/cv\/js\/sender\/v1\/cast_sender\.js/g,
    replace: NOWHERE,
  },
  {
    what: 'usage statistics of the player for hosted videos',
    files: '.js',
    find: /https:\/\/img\.litix\.io(?:\/a\.gif)?/g,
    replace: '/studio/reports-are-off',
  },
]
