import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { pottedPlant } from '../drawing/plants.ts'
import { circle, ellipse, path, polygon, rect, scrap, sheet } from '../drawing/shapes.ts'

const covers = [
  ink.coral,
  ink.teal,
  ink.ochre,
  ink.blue,
  ink.cream,
  ink.rose,
  ink.forest,
  ink.sun,
  ink.deep,
  ink.mint,
]

/** A row of books of differing size, always the same ones for the same place. */
function books(x: number, y: number, width: number, seed: number) {
  const parts: string[] = []
  let left = x
  for (let index = 0; left < x + width - 34; index++) {
    const turn = (index * 37 + seed * 53) % 11
    const thick = 18 + (turn % 4) * 6
    const tall = 78 + ((index * 29 + seed * 17) % 5) * 8
    if (turn !== 10) {
      const color = covers[(index * 3 + seed * 7 + turn) % covers.length] ?? ink.coral
      parts.push(
        rect(left, y - tall, thick, tall, color, { rx: 3 }),
        rect(left + 3, y - tall + 14, thick - 6, 5, ink.paper, { opacity: 0.5 }),
      )
    }
    left += thick + 3
  }
  return parts.join('')
}

const shelf = (x: number, width: number, seed: number) =>
  sheet(rect(x, 80, width, 660, ink.wood, { rx: 8 })) +
  [0, 1, 2, 3, 4]
    .map(
      (row) =>
        rect(x + 18, 98 + row * 126, width - 36, 112, ink.bark, { opacity: 0.5 }) +
        books(x + 26, 210 + row * 126, width - 52, seed + row),
    )
    .join('')

export default picture(
  'Bibliothek mit hohen, bunt gefüllten Regalen; ein Großvater liest einem Kind vor, ein Mädchen sitzt lesend auf einem Bücherstapel.',
  ink.pale,
  [
    shelf(60, 400, 1),
    shelf(1130, 410, 6),
    sheet(path('M540 740 V280 A260 260 0 0 1 1060 280 V740 Z', ink.paper)),
    path('M570 740 V284 A230 230 0 0 1 1030 284 V740 Z', ink.sky),
    circle(900, 250, 54, ink.sun),
    path('M570 600 C680 540 760 620 860 570 C940 530 990 560 1030 548 V740 H570 Z', ink.mint),
    path('M570 660 C700 620 860 680 1030 640 V740 H570 Z', ink.teal),
    rect(793, 54, 14, 686, ink.paper),
    rect(570, 400, 460, 12, ink.paper),
    sheet(rect(0, 736, 1600, 164, ink.clay)),
    scrap(ellipse(800, 826, 470, 56, ink.deep), ellipse(800, 822, 420, 44, ink.blue)),
    scrap(
      path('M560 800 V640 Q560 560 640 560 H690 Q760 560 760 640 V800 Z', ink.coral),
      rect(530, 690, 56, 120, ink.coral, { rx: 22 }),
      rect(734, 690, 56, 120, ink.coral, { rx: 22 }),
    ),
    scrap(
      person(people.grandfather, {
        x: 646,
        y: 712,
        height: 380,
        pose: 'sit',
        right: [25, -18],
        left: [18, -16],
      }),
    ),
    scrap(person(people.kid, { x: 735, y: 700, height: 240, pose: 'sit', flip: true, right: [8, -16] })),
    scrap(
      polygon(
        [
          [690, 622],
          [742, 640],
          [742, 676],
          [690, 656],
        ],
        ink.sun,
      ),
      polygon(
        [
          [742, 640],
          [794, 616],
          [794, 650],
          [742, 676],
        ],
        ink.paper,
      ),
    ),
    scrap(
      rect(960, 788, 180, 36, ink.teal, { rx: 5 }),
      rect(975, 752, 160, 36, ink.ochre, { rx: 5 }),
      rect(950, 716, 176, 36, ink.rose, { rx: 5 }),
      rect(968, 684, 150, 32, ink.deep, { rx: 5 }),
    ),
    scrap(
      person(people.girl, {
        x: 1040,
        y: 688,
        height: 320,
        pose: 'sit',
        flip: true,
        right: [26, -24],
        left: [20, -22],
      }),
    ),
    scrap(
      polygon(
        [
          [938, 596],
          [968, 606],
          [968, 634],
          [938, 622],
        ],
        ink.paper,
      ),
      polygon(
        [
          [968, 606],
          [996, 592],
          [996, 618],
          [968, 634],
        ],
        ink.cream,
      ),
    ),
    pottedPlant(500, 800, 190, ink.ochre),
    scrap(rect(1250, 800, 120, 28, ink.blue, { rx: 4 }), rect(1262, 774, 100, 26, ink.coral, { rx: 4 })),
  ],
)
