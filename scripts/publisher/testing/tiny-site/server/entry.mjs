// A compiled site in small, with the contract of the real one: a start page that lists titles, a page per document,
// the time shown as "now" or "later" on each page of a document with `until`. Bodies can misbehave on purpose.
let documents = new Map()
let now = new Date(0)

const pathOf = (document) => `/${document.slug}/`
const listed = () => [...documents.values()].sort((one, other) => (one._id < other._id ? -1 : 1))
const isPast = (document) => document.until !== undefined && Date.parse(document.until) <= now.getTime()

const page = (title, body) =>
  `<!doctype html><html lang="de"><head><title>${title}</title><script>document.title</script></head><body>${body.padEnd(2000)}</body></html>`

function show(document) {
  if (document.body === 'throw') {
    throw Object.assign(new Error('Der Text lässt sich nicht zeigen.'), {
      documentId: document._id,
      field: 'body',
    })
  }
  while (document.body === 'hang') Math.random()
  return page(document.title, `${document.body} ${isPast(document) ? 'vorbei' : 'kommt'}`)
}

let received = []

export const portal = {
  receive(some, { first }) {
    received = first ? some : [...received, ...some]
  },
  load(all, options) {
    documents = new Map([...received, ...all].map((document) => [document._id, document]))
    received = []
    now = options.now
  },
  update(changes, at) {
    const past = now
    now = at
    const stale = new Set()
    const removed = new Set()
    for (const { id, document } of changes) {
      const before = documents.get(id)
      if (document === null) documents.delete(id)
      else documents.set(id, document)
      if (before !== undefined) removed.add(pathOf(before))
      if (document !== null) stale.add(pathOf(document))
      if (before?.title !== document?.title || before?.slug !== document?.slug) stale.add('/')
    }
    for (const document of documents.values()) {
      const until = Date.parse(document.until)
      if (past.getTime() < until && until <= now.getTime()) stale.add(pathOf(document))
      removed.delete(pathOf(document))
    }
    return { stale: [...stale].sort(), removed: [...removed].sort() }
  },
  record: (_path, render) => render(),
  paths: () => ['/', '/404.html', '/bilder/a.svg', '/entfernt/', ...listed().map(pathOf)].sort(),
  assetAt: async (path) =>
    path === '/bilder/a.svg'
      ? {
          body: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
          headers: { 'content-type': 'image/svg+xml' },
        }
      : null,
  subjectOf: (path) => listed().find((document) => pathOf(document) === path)?._id ?? null,
  nextMoment() {
    const moments = listed().map(({ until }) => Date.parse(until))
    const next = moments.filter((moment) => moment > now.getTime())
    return next.length === 0 ? null : new Date(Math.min(...next))
  },
  problems: () =>
    listed()
      .filter(({ title }) => title === '')
      .map(({ _id, _type }) => ({
        documentId: _id,
        type: _type,
        field: 'title',
        message: 'Der Titel fehlt.',
      })),
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const html = (text, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

export const app = {
  async render(request, { locals }) {
    const path = new URL(request.url).pathname
    if (path === '/')
      return html(
        page(
          'Start',
          listed()
            .map(({ title }) => title)
            .join(', '),
        ),
      )
    if (path === '/404/') return html(page('Nicht gefunden', 'Diese Seite gibt es nicht.'), 404)
    if (path === '/entfernt/') return html(page('Entfernt', 'Diese Seite wurde entfernt.'))
    const document = listed().find((candidate) => pathOf(candidate) === path)
    if (document?.body.startsWith('hang after others')) for (await pause(300); ; ) Math.random()
    if (document?.body === 'stray')
      void Promise.reject(Object.assign(new Error('verirrt'), { documentId: document._id, field: 'body' }))
    if (document?.body === 'slow') await pause(600)
    if (document?.body === 'never') await new Promise(() => {})
    if (document === undefined) return html('', 404)
    try {
      return html(show(document))
    } catch (error) {
      // Astro's way: the error goes to the middleware, the caller gets a bare status.
      locals.onRenderError(error)
      return html('', 500)
    }
  },
}
