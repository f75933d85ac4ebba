import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import type { Account } from './account.ts'
import { describeDataset } from './dataset-routes.ts'
import { roleOf } from './user-routes.ts'

/** What the Studio asks about its project: names, members, and what the account may do (checked in the browser, too). */
export function projectRoutes(lake: ContentLake): Hono<LakeEnv> {
  const { projectId } = lake.settings
  return (
    new Hono<LakeEnv>()
      .get('/:project', (c) => c.json(project(lake)))
      .get('/:project/grants', (c) => c.json(grants(accountOf(c))))
      .get('/:project/datasets', (c) => c.json(c.req.query('addonFor') ? [] : [describeDataset(lake)]))
      .get('/:project/datasets/:dataset/acl', (c) => c.json(acl(accountOf(c))))
      .get('/:project/roles', (c) =>
        c.json(lake.accounts.all.map((account) => ({ ...roleOf(account), projectId }))),
      )
      // Without an entry for itself, the Studio asks its editors to register it.
      .get('/:project/user-applications', (c) =>
        c.json([
          {
            id: 'studio',
            projectId,
            title: 'IQZ-Portal',
            type: 'studio',
            urlType: 'external',
            appHost: `${lake.publicUrl}/studio`,
            appId: null,
          },
        ]),
      )
      .get('/:project/new-content-release-allowed', (c) => c.json({ isAllowed: false }))
  )
}

/** What a role may do to which documents, in the form that the Studio evaluates: as `authorizeChanges` decides. */
function acl({ role }: Account) {
  const everything = '_id in path("**")'
  const seen = { filter: everything, permissions: ['read', 'history'] }
  if (role === 'viewer') return [seen]
  const written = ['read', 'create', 'update', 'history']
  if (role === 'contributor') {
    return [seen, { filter: '_id in path("drafts.**") || _id in path("versions.**")', permissions: written }]
  }
  return [{ filter: everything, permissions: [...written, 'manage', 'editHistory'] }]
}

function grants({ role }: Account) {
  const manages = role === 'administrator'
  const allowed = (...names: string[]) => [
    { grants: names.map((name) => ({ name, params: {} })), config: {} },
  ]
  const modes = { administrator: 'publish', editor: 'publish', contributor: 'create', viewer: 'read' }
  return {
    'sanity.project': allowed('read', ...(manages ? ['update'] : [])),
    'sanity.project.datasets': allowed('read', ...(manages ? ['create', 'update'] : [])),
    'sanity.document.filter.mode': [
      { grants: [{ name: 'mode', params: { mode: modes[role] } }], config: {} },
    ],
  }
}

function project({ settings, accounts }: ContentLake) {
  return {
    id: settings.projectId,
    displayName: 'IQZ-Portal',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    metadata: {},
    maxRetentionDays: 36_500,
    members: accounts.all.map((account) => {
      const role = roleOf(account)
      return { id: account.id, role: role.name, roles: [role], isRobot: account.robot, isCurrentUser: false }
    }),
    features: [],
    createdAt: '2026-01-01T00:00:00Z',
  }
}
