import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { circle, path, polygon, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const colors = [
  ink.mint,
  ink.teal,
  ink.sun,
  ink.ochre,
  ink.rose,
  ink.coral,
  ink.sky,
  ink.blue,
  ink.mint,
  ink.teal,
]

const steps = colors.map((color, index) => {
  const x = 330 + index * 94
  const height = 60 + index * 42
  return scrap(
    rect(x, 720 - height, 88, height, color, { rx: 5 }),
    circle(x + 44, 720 - height + 28, 11, ink.paper, { opacity: 0.85 }),
  )
})

export default picture(
  'Arbeitsblatt mit einer Treppe aus zehn farbigen Stufen; zwei Menschen steigen hinauf, oben weht eine Fahne, daneben liegen Stift und Haftnotizen.',
  ink.blush,
  [
    sheet(
      polygon(
        [
          [210, 90],
          [1440, 60],
          [1480, 850],
          [180, 850],
        ],
        ink.rose,
      ),
    ),
    sheet(
      polygon(
        [
          [170, 110],
          [1400, 70],
          [1450, 860],
          [150, 860],
        ],
        ink.sand,
      ),
    ),
    sheet(rect(220, 80, 1160, 760, ink.paper, { rx: 8 })),
    rect(290, 140, 330, 22, ink.deep, { rx: 11 }),
    rect(290, 184, 250, 11, ink.stone, { rx: 5 }),
    rect(290, 210, 290, 11, ink.stone, { rx: 5 }),
    rect(290, 236, 210, 11, ink.stone, { rx: 5 }),
    stroke(
      [
        [300, 724],
        [1300, 724],
      ],
      ink.deep,
      7,
    ),
    ...steps,
    scrap(
      stroke(
        [
          [1220, 240],
          [1220, 110],
        ],
        ink.night,
        9,
      ),
      path('M1224 112 C1262 96 1284 136 1326 116 V180 C1284 200 1262 160 1224 176 Z', ink.coral),
    ),
    scrap(person(people.colleague, { x: 748, y: 494, height: 250, pose: 'walk', right: [24, -62] })),
    scrap(
      person(people.man, { x: 938, y: 410, height: 256, pose: 'walk', left: [-26, -50], right: [20, -62] }),
    ),
    ...[0, 1, 2].map((index) =>
      rect(290, 766 + index * 22, [520, 600, 440][index] ?? 400, 9, ink.stone, { rx: 4 }),
    ),
    scrap(
      rect(1180, 690, 190, 170, ink.sun, { transform: 'rotate(6 1275 775)' }),
      path('M1220 776 l30 34 66 -74', 'none', {
        stroke: ink.forest,
        'stroke-width': 16,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    ),
    scrap(
      polygon(
        [
          [60, 650],
          [250, 470],
          [286, 506],
          [96, 686],
        ],
        ink.teal,
      ),
      polygon(
        [
          [60, 650],
          [96, 686],
          [36, 712],
        ],
        ink.sand,
      ),
      polygon(
        [
          [44, 690],
          [56, 702],
          [36, 712],
        ],
        ink.night,
      ),
      polygon(
        [
          [250, 470],
          [286, 506],
          [306, 486],
          [270, 450],
        ],
        ink.coral,
      ),
    ),
  ],
)
