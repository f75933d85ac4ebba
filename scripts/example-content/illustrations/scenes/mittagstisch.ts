import { ink, skin } from '../drawing/palette.ts'
import { picture } from '../drawing/picture.ts'
import { at, circle, ellipse, path, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const [cx, cy] = [800, 600]
const food = [ink.coral, ink.ochre, ink.mint]

const place = (angle: number, index: number) =>
  at(
    cx,
    cy,
    [
      at(0, -318, [
        circle(0, 0, 78, ink.paper, { filter: 'url(#scrap)' }),
        circle(0, 0, 56, ink.mist),
        circle(-16, 8, 26, food[index % 3] ?? ink.coral),
        ellipse(20, -10, 22, 16, ink.teal),
        circle(12, 24, 13, ink.sun),
        rect(92, -46, 8, 92, ink.slate, { rx: 4 }),
        rect(-100, -46, 8, 92, ink.slate, { rx: 4 }),
      ]),
    ],
    1,
    angle,
  )

/** An arm that reaches in from the edge of the table. */
const reach = (angle: number, tone: string, sleeve: string, aside: number) =>
  at(
    cx,
    cy,
    [
      scrap(
        stroke(
          [
            [aside * 1.7, -1150],
            [aside, -500],
          ],
          sleeve,
          84,
        ),
        stroke(
          [
            [aside, -470],
            [aside * 0.8, -400],
          ],
          tone,
          44,
        ),
        circle(aside * 0.8, -388, 30, tone),
      ),
    ],
    1,
    angle,
  )

export default picture(
  'Runder Mittagstisch von oben: acht gleiche Teller, in der Mitte ein Wasserkrug und Schüsseln, von allen Seiten greifen Hände zu.',
  ink.blush,
  [
    ...Array.from({ length: 9 }, (_, index) => rect(index * 200, 0, 100, 1200, ink.rose, { opacity: 0.16 })),
    sheet(circle(cx, cy, 500, ink.wood)),
    circle(cx, cy, 470, ink.sand),
    sheet(circle(cx, cy, 210, ink.teal)),
    circle(cx, cy, 186, 'none', { stroke: ink.mint, 'stroke-width': 6, 'stroke-dasharray': '18 16' }),
    ...Array.from({ length: 8 }, (_, index) => place(index * 45, index)),
    scrap(
      circle(cx - 78, cy - 30, 74, ink.cream),
      circle(cx - 78, cy - 30, 58, ink.ochre),
      ...[
        [-100, -50],
        [-60, -44],
        [-84, -10],
        [-52, -8],
        [-106, -14],
      ].map(([x = 0, y = 0]) => circle(cx + x, cy + y, 15, ink.clay)),
    ),
    scrap(
      circle(cx + 84, cy - 54, 56, ink.sky),
      circle(cx + 84, cy - 54, 42, ink.mist),
      path(`M${cx + 126} ${cy - 74} l34 -12 v44 l-34 -8 Z`, ink.sky),
    ),
    scrap(
      circle(cx + 30, cy + 82, 66, ink.cream),
      circle(cx + 30, cy + 82, 52, ink.forest),
      circle(cx + 14, cy + 74, 20, ink.mint),
      circle(cx + 46, cy + 98, 18, ink.teal),
      circle(cx + 42, cy + 62, 14, ink.coral),
    ),
    ...[
      [0, skin.light, ink.coral, -76],
      [45, skin.dark, ink.blue, 80],
      [90, skin.tan, ink.ochre, -74],
      [135, skin.brown, ink.forest, 82],
      [180, skin.warm, ink.deep, -80],
      [225, skin.light, ink.mint, 76],
      [270, skin.brown, ink.clay, -82],
      [315, skin.tan, ink.teal, 78],
    ].map(([angle, tone, sleeve, aside]) =>
      reach(Number(angle), String(tone), String(sleeve), Number(aside)),
    ),
  ],
  1200,
)
