import { hair, ink, skin } from '../drawing/palette.ts'
import { picture } from '../drawing/picture.ts'
import { at, circle, ellipse, path, rect, scrap, sheet, stroke } from '../drawing/shapes.ts'

const [cx, cy] = [800, 450]

/** Someone at the table seen from above: shoulders, arms on the table, head. */
const seated = (angle: number, top: string, tone: string, crown: string, extra = '') =>
  at(
    cx,
    cy,
    [
      scrap(rect(-84, -470, 168, 96, ink.deep, { rx: 30 })),
      scrap(
        stroke(
          [
            [-62, -372],
            [-78, -308],
            [-34, -266],
          ],
          top,
          40,
        ),
        stroke(
          [
            [62, -372],
            [78, -308],
            [34, -266],
          ],
          top,
          40,
        ),
        circle(-28, -262, 19, tone),
        circle(28, -262, 19, tone),
        ellipse(0, -388, 96, 52, top),
      ),
      scrap(
        circle(0, -392, 46, tone),
        path('M-48 -388 A48 48 0 0 1 48 -388 Q30 -366 0 -368 Q-30 -366 -48 -388 Z', crown),
        ellipse(0, -412, 44, 34, crown),
        extra,
      ),
    ],
    1,
    angle,
  )

const papers = (angle: number, color: string) =>
  at(
    cx,
    cy,
    [
      scrap(
        rect(-44, -238, 88, 62, ink.paper, { rx: 3 }),
        rect(-32, -224, 50, 6, color, { rx: 3 }),
        rect(-32, -210, 62, 5, ink.stone, { rx: 2 }),
        rect(-32, -198, 40, 5, ink.stone, { rx: 2 }),
      ),
    ],
    1,
    angle,
  )

const cup = (angle: number, distance: number, color: string) =>
  at(
    cx,
    cy,
    [
      scrap(
        circle(0, -distance, 25, ink.paper),
        circle(0, -distance, 17, color),
        path(`M22 ${-distance - 8} q18 8 0 18`, 'none', { stroke: ink.paper, 'stroke-width': 6 }),
      ),
    ],
    1,
    angle,
  )

export default picture(
  'Runder Besprechungstisch von oben: Sechs Menschen sitzen mit Papieren und Tassen zusammen, in der Mitte liegt ein Stadtplan.',
  ink.sand,
  [
    ...Array.from({ length: 12 }, (_, index) => rect(0, index * 76, 1600, 2, ink.wood, { opacity: 0.35 })),
    circle(cx, cy, 560, ink.wood, { opacity: 0.16 }),
    sheet(circle(cx, cy, 310, ink.wood)),
    circle(cx, cy, 290, '#d6a477'),
    ...[
      seated(90, ink.coral, skin.light, hair.red, circle(0, -446, 18, hair.red)),
      seated(140, ink.blue, skin.dark, hair.black),
      seated(40, ink.cream, skin.tan, hair.brown),
      seated(-90, ink.teal, skin.warm, hair.black),
      seated(
        -40,
        ink.ochre,
        skin.brown,
        hair.black,
        circle(-34, -430, 18, hair.black) + circle(34, -430, 18, hair.black),
      ),
      seated(-140, ink.rose, skin.light, hair.grey),
    ],
    papers(90, ink.coral),
    papers(140, ink.teal),
    papers(-90, ink.blue),
    papers(-40, ink.ochre),
    cup(66, 236, ink.clay),
    cup(-66, 240, ink.bark),
    cup(-116, 238, ink.mint),
    cup(16, 240, ink.bark),
    cup(165, 236, ink.clay),
    sheet(rect(cx - 120, cy - 92, 240, 184, ink.pale, { rx: 4 })),
    path(`M${cx - 120} ${cy + 40} C${cx - 40} ${cy - 10} ${cx} ${cy + 60} ${cx + 120} ${cy - 20}`, 'none', {
      stroke: ink.blue,
      'stroke-width': 14,
      opacity: 0.7,
    }),
    path(
      `M${cx - 60} ${cy - 92} L${cx - 20} ${cy + 92} M${cx - 120} ${cy - 40} L${cx + 120} ${cy - 64}`,
      'none',
      { stroke: ink.paper, 'stroke-width': 8 },
    ),
    ...[
      [-70, 60, ink.coral],
      [60, -30, ink.ochre],
      [70, 56, ink.teal],
      [-80, -64, ink.mint],
    ].map(([x, y, color]) => rect(cx + Number(x), cy + Number(y), 34, 26, String(color), { rx: 3 })),
    scrap(
      path(`M${cx + 10} ${cy - 6} c-26 -30 -18 -62 0 -62 c18 0 26 32 0 62 Z`, ink.coral),
      circle(cx + 10, cy - 46, 9, ink.paper),
    ),
  ],
)
