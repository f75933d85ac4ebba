import { expect, it } from 'vitest'
import { renderedOnce } from './rendered-once.ts'

it('renders once for an object and form, and again for another of either', async () => {
  const rendered: string[] = []
  const render = (html: string) => async () => {
    rendered.push(html)
    return html
  }
  const [settings, changed] = [{}, {}]
  expect(await renderedOnce(settings, 'header', render('a'))).toBe('a')
  expect(await renderedOnce(settings, 'header', render('b'))).toBe('a')
  expect(await renderedOnce(settings, 'footer', render('c'))).toBe('c')
  expect(await renderedOnce(changed, 'header', render('d'))).toBe('d')
  expect(rendered).toEqual(['a', 'c', 'd'])
})

it('tries again after a failure', async () => {
  const settings = {}
  const failing = renderedOnce(settings, 'header', () => Promise.reject(new Error('kaputt')))
  await expect(failing).rejects.toThrow('kaputt')
  expect(await renderedOnce(settings, 'header', async () => 'a')).toBe('a')
})
