/** Outlines drawn for the portal on a 24 × 24 grid with a stroke of 1.8. Decorative: words stand beside each. */
export const icons = {
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  external: 'M14 4h6v6m0-6-9 9M9 5H5v14h14v-4',
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8m7-4.5V8',
  place:
    'M12 21c4.5-5 6.5-8.3 6.5-11a6.5 6.5 0 0 0-13 0c0 2.7 2 6 6.5 11zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  feed: 'M5 19h.01M5 13a6 6 0 0 1 6 6M5 7a12 12 0 0 1 12 12',
  menu: 'M4 7h16M4 12h16M4 17h16',
  mail: 'M3.5 6h17v12h-17zm0 .5 8.5 7 8.5-7',
  phone:
    'M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4 6a2 2 0 0 1 2-2z',
} as const

export type IconName = keyof typeof icons
