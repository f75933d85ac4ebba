import { ink, skin } from '../drawing/palette.ts'
import { picture } from '../drawing/picture.ts'
import { circle, path, polygon, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const confetti = Array.from({ length: 54 }, (_, index) => {
  const x = ((index * 0.7549) % 1) * 1600
  const y = ((index * 0.5698) % 1) * 760
  const color = [ink.coral, ink.sun, ink.mint, ink.rose, ink.paper, ink.sky][index % 6] ?? ink.sun
  if (index % 3 === 0) return circle(x, y, 9, color)
  return rect(x, y, 22, 11, color, { rx: 3, transform: `rotate(${(index * 47) % 180} ${x} ${y})` })
})

const rays = Array.from({ length: 16 }, (_, index) => {
  const angle = (index * Math.PI) / 8
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  return polygon(
    [
      [800, 400],
      [800 + dx * 1200 - dy * 90, 400 + dy * 1200 + dx * 90],
      [800 + dx * 1200 + dy * 90, 400 + dy * 1200 - dx * 90],
    ],
    ink.blue,
    { opacity: 0.35 },
  )
})

const seal = Array.from({ length: 14 }, (_, index) =>
  circle(
    1050 + Math.cos((index * Math.PI) / 7) * 66,
    520 + Math.sin((index * Math.PI) / 7) * 66,
    20,
    ink.coral,
  ),
)

export default picture(
  'Zwei Hände halten ein Zertifikat mit Siegel und Band in die Höhe, ringsum fliegt Konfetti.',
  ink.deep,
  [
    ...rays,
    ...confetti,
    scrap(
      stroke(
        [
          [330, 940],
          [420, 700],
          [470, 560],
        ],
        ink.teal,
        150,
      ),
      stroke(
        [
          [442, 640],
          [470, 560],
        ],
        skin.brown,
        84,
      ),
    ),
    scrap(
      stroke(
        [
          [1270, 940],
          [1180, 700],
          [1130, 560],
        ],
        ink.ochre,
        150,
      ),
      stroke(
        [
          [1158, 640],
          [1130, 560],
        ],
        skin.light,
        84,
      ),
    ),
    sheet(rect(430, 150, 740, 500, ink.paper, { rx: 10 })),
    rect(462, 182, 676, 436, 'none', { stroke: ink.ochre, 'stroke-width': 7, rx: 6 }),
    rect(478, 198, 644, 404, 'none', { stroke: ink.sand, 'stroke-width': 4, rx: 4 }),
    // a row of houses and three people instead of words
    path(
      'M690 330 V280 L720 252 L750 280 V330 Z M756 330 V260 L800 220 L844 260 V330 Z M850 330 V280 L880 252 L910 280 V330 Z',
      ink.teal,
    ),
    rect(786, 292, 28, 38, ink.paper),
    rect(708, 294, 22, 22, ink.sun),
    rect(870, 294, 22, 22, ink.sun),
    rect(610, 372, 380, 22, ink.deep, { rx: 11 }),
    rect(560, 426, 480, 12, ink.stone, { rx: 6 }),
    rect(600, 456, 400, 12, ink.stone, { rx: 6 }),
    path('M560 560 q30 -50 50 -10 t40 -10 t50 6 t60 -20', 'none', {
      stroke: ink.blue,
      'stroke-width': 7,
      'stroke-linecap': 'round',
    }),
    rect(550, 572, 230, 5, ink.stone),
    scrap(
      polygon(
        [
          [1010, 540],
          [980, 700],
          [1030, 670],
          [1064, 710],
          [1070, 550],
        ],
        ink.rose,
      ),
      polygon(
        [
          [1050, 550],
          [1054, 712],
          [1086, 672],
          [1130, 696],
          [1094, 540],
        ],
        ink.clay,
      ),
    ),
    sheet(...seal, circle(1050, 520, 70, ink.coral)),
    circle(1050, 520, 50, ink.sun),
    polygon(
      Array.from({ length: 10 }, (_, index) => {
        const radius = index % 2 ? 15 : 36
        const angle = (index * Math.PI) / 5 - Math.PI / 2
        return [1050 + Math.cos(angle) * radius, 520 + Math.sin(angle) * radius] as const
      }),
      ink.paper,
    ),
    scrap(
      rect(426, 500, 74, 34, skin.brown, { rx: 17 }),
      rect(420, 540, 74, 34, skin.brown, { rx: 17 }),
      rect(426, 580, 66, 32, skin.brown, { rx: 16 }),
    ),
    scrap(rect(1100, 560, 74, 32, skin.light, { rx: 17 }), rect(1108, 598, 70, 32, skin.light, { rx: 17 })),
  ],
)
