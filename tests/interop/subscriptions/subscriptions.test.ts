import { test } from 'vitest'
import { isInstalled, KHAL, VDIRSYNCER } from '../readers/debian-programs.ts'
import { expectEveryEdit } from './expect-every-edit.ts'
import { subscribeWithVdirsyncer } from './subscribe-with-vdirsyncer.ts'

test.skipIf(![KHAL, VDIRSYNCER].every(isInstalled))(
  'vdirsyncer and khal show every edit after their refresh, nothing twice and nothing that is gone',
  () => expectEveryEdit(subscribeWithVdirsyncer),
  120_000,
)
