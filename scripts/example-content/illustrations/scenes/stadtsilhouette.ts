import { church, house, windingTower } from '../drawing/buildings.ts'
import { ink } from '../drawing/palette.ts'
import { people } from '../drawing/people.ts'
import { person } from '../drawing/person.ts'
import { picture } from '../drawing/picture.ts'
import { bush, poplar, tree } from '../drawing/plants.ts'
import { circle, path, ridge, scrap, sheet, stroke } from '../drawing/shapes.ts'
import { bird, cloud, sunDisc } from '../drawing/sky.ts'

const pram = (x: number, y: number) =>
  scrap(
    path(
      `M${x - 52} ${y - 92} H${x + 52} Q${x + 48} ${y - 38} ${x} ${y - 38} Q${x - 48} ${y - 38} ${x - 52} ${y - 92} Z`,
      ink.blue,
    ),
    path(`M${x + 2} ${y - 92} V${y - 148} Q${x + 54} ${y - 146} ${x + 52} ${y - 92} Z`, ink.deep),
    stroke(
      [
        [x - 48, y - 96],
        [x - 78, y - 126],
      ],
      ink.night,
      8,
    ),
    circle(x - 30, y - 16, 18, ink.night),
    circle(x - 30, y - 16, 8, ink.cream),
    circle(x + 30, y - 16, 18, ink.night),
    circle(x + 30, y - 16, 8, ink.cream),
  )

export default picture(
  'Stadtsilhouette mit Wohnhäusern, Kirchturm, Förderturm und Bäumen; davor geht eine Familie mit Kinderwagen spazieren.',
  ink.mist,
  [
    sunDisc(1240, 230, 92),
    cloud(180, 210, 300),
    cloud(720, 150, 220),
    bird(980, 190, 30),
    bird(1050, 230, 22),
    sheet(
      ridge(
        [
          [0, 520],
          [300, 450],
          [700, 520],
          [1100, 440],
          [1600, 500],
        ],
        900,
        ink.sky,
      ),
    ),
    windingTower(1340, 560, 330, ink.blue),
    house(60, 640, 150, 260, { wall: ink.blush, roof: ink.clay, columns: 2, storeys: 4 }),
    house(930, 640, 170, 320, { wall: ink.sand, roof: ink.deep, columns: 3, storeys: 5, flat: true }),
    church(330, 650, 400),
    house(205, 650, 130, 190, { wall: ink.cream, roof: ink.coral, columns: 2, storeys: 3 }),
    house(620, 650, 150, 250, { wall: ink.rose, roof: ink.clay, columns: 2, storeys: 4 }),
    house(770, 660, 165, 190, { wall: ink.cream, roof: ink.forest, columns: 3, storeys: 3 }),
    house(1090, 660, 150, 210, { wall: ink.blush, roof: ink.coral, columns: 2, storeys: 3 }),
    house(1430, 660, 190, 240, { wall: ink.sand, roof: ink.clay, columns: 3, storeys: 3 }),
    sheet(
      ridge(
        [
          [0, 640],
          [400, 660],
          [900, 630],
          [1300, 660],
          [1600, 640],
        ],
        900,
        ink.mint,
      ),
    ),
    tree(90, 690, 230),
    tree(1390, 690, 260, ink.forest, ink.teal),
    poplar(560, 690, 190),
    poplar(610, 700, 150, ink.teal),
    poplar(1265, 690, 180, ink.teal),
    bush(820, 690, 170, ink.teal),
    sheet(
      ridge(
        [
          [0, 780],
          [500, 745],
          [1000, 765],
          [1600, 735],
        ],
        900,
        ink.sand,
      ),
    ),
    scrap(
      person(people.mother, {
        x: 560,
        y: 850,
        height: 290,
        pose: 'walk',
        right: [23.5, -43],
        left: [21, -42],
      }),
    ),
    pram(706, 852),
    scrap(person(people.girl, { x: 850, y: 856, height: 180, pose: 'walk', right: [20, -86] })),
    scrap(
      person(people.father, {
        x: 968,
        y: 852,
        height: 306,
        pose: 'walk',
        left: [-27, -50],
        right: [18, -43],
      }),
    ),
    bush(1180, 830, 130),
    bush(260, 850, 150, ink.teal),
  ],
)
