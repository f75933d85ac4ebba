import { escaped } from '../portable-text/escaped.ts'

// Written out, because what is not named in the sources is dropped from KERN's style sheet.
const tones = {
  info: 'kern-badge--info',
  warning: 'kern-badge--warning',
  danger: 'kern-badge--danger',
}

/** A word that stands out, in one of KERN's feedback colours; the text must say the same as the colour. */
export const badgeHtml = (tone: keyof typeof tones, text: string): string =>
  `<span class="kern-badge kern-badge--small badge ${tones[tone]}"><span class="kern-label">${escaped(text)}</span></span>`
