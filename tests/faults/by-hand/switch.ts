/** By hand: `node tests/faults/by-hand/switch.ts [SWITCHES]` (100) switches releases under load and tells what visitors got. */
import { switchUnderLoad } from '../switches/switch-under-load.ts'

console.log(await switchUnderLoad(Number(process.argv[2] ?? 100)))
