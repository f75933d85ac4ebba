import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { circle, path, polygon, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const colors = [ink.coral, ink.sun, ink.mint, ink.sky, ink.rose, ink.ochre]

/** A card with lines that stand for writing and a few sticky dots. */
function card(x: number, y: number, index: number) {
  const tilt = ((index * 37) % 9) - 4
  const color = colors[(index * 5 + 1) % colors.length] ?? ink.sun
  const lines = [0, 1, 2].map((line) =>
    rect(x + 18, y + 26 + line * 20, line === 2 ? 50 : 92 - ((index + line) % 3) * 14, 7, ink.deep, {
      opacity: 0.35,
      rx: 3,
    }),
  )
  const dots = Array.from({ length: (index * 3) % 4 }, (_, dot) =>
    circle(x + 26 + dot * 26, y + 96, 9, dot % 2 ? ink.teal : ink.deep),
  )
  return `<g transform="rotate(${tilt} ${x + 65} ${y + 58})">${scrap(rect(x, y, 130, 116, color, { rx: 4 }), ...lines, ...dots)}</g>`
}

export default picture(
  'Wand voller bunter Karten mit Klebepunkten in drei Spalten; drei Menschen hängen Karten um und beraten sich.',
  ink.mist,
  [
    sheet(rect(200, 60, 1200, 560, ink.paper, { rx: 12 })),
    stroke(
      [
        [600, 100],
        [600, 580],
      ],
      ink.stone,
      4,
      { 'stroke-dasharray': '4 16' },
    ),
    stroke(
      [
        [1000, 100],
        [1000, 580],
      ],
      ink.stone,
      4,
      { 'stroke-dasharray': '4 16' },
    ),
    scrap(rect(300, 88, 200, 44, ink.deep, { rx: 22 })),
    scrap(rect(700, 88, 200, 44, ink.teal, { rx: 22 })),
    scrap(rect(1100, 88, 200, 44, ink.coral, { rx: 22 })),
    ...[
      [240, 160],
      [400, 170],
      [250, 320],
      [410, 310],
      [250, 470],
      [640, 165],
      [810, 175],
      [650, 320],
      [820, 330],
      [1040, 170],
      [1210, 160],
      [1050, 320],
      [1220, 330],
    ].map(([x = 0, y = 0], index) => card(x, y, index)),
    sheet(rect(0, 780, 1600, 120, ink.wood)),
    sheet(rect(0, 764, 1600, 18, ink.paper)),
    scrap(person(people.colleague, { x: 520, y: 850, height: 460, left: [-16, -44], right: [26, -82] })),
    card(618, 420, 4),
    scrap(
      person(people.grandfather, {
        x: 930,
        y: 850,
        height: 470,
        flip: true,
        right: [18, -58],
        left: [-14, -44],
      }),
    ),
    scrap(
      person(people.teenager, {
        x: 1300,
        y: 850,
        height: 440,
        flip: true,
        right: [24, -80],
        left: [-13, -42],
      }),
    ),
    card(1072, 446, 7),
    scrap(
      polygon(
        [
          [180, 850],
          [200, 700],
          [330, 700],
          [350, 850],
        ],
        ink.clay,
      ),
      rect(176, 684, 178, 22, ink.bark, { rx: 6 }),
      rect(206, 640, 54, 44, ink.sun, { rx: 3 }),
      rect(270, 652, 50, 32, ink.coral, { rx: 3 }),
    ),
    path('M1420 850 V700 H1530 V850 M1420 770 H1530', 'none', { stroke: ink.bark, 'stroke-width': 12 }),
    scrap(rect(1400, 690, 150, 18, ink.bark, { rx: 6 })),
  ],
)
