import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { acceptInvitation } from '../accounts/accept-invitation'
import { type Auth, createAuth } from '../accounts/auth'
import { invite } from '../accounts/invitations'
import { classAssignments, teacherAssignment } from '../assignments/class-assignments'
import { changeAssignment, createAssignment } from '../assignments/save-assignment'
import { studentAssignments } from '../assignments/student-assignments'
import { changeClass } from '../classes/change-class'
import { changeMember } from '../classes/change-member'
import { classInfo } from '../classes/class-info'
import { createClass } from '../classes/create-class'
import { joinClass } from '../classes/join-class'
import { removeMember } from '../classes/remove-member'
import { resetMember } from '../classes/reset-member'
import type { ClassRole } from '../db/schema'
import { watchClass } from '../events/watch'
import { overrideGrade } from '../grades/override-grade'
import { readGradebook } from '../grades/read-gradebook'
import { classGrid } from '../progress/grid'
import { addRoster } from '../roster/add-roster'
import type { Actor } from '../school'
import { receiveSubmission } from '../submissions/receive'
import { onBothDatabases, START, type TestSchool } from '../testing/databases'
import { classWith, person } from '../testing/people'

const ROLES = ['nobody', 'ana', 'bob', 'neighbour', 'stranger', 'helper', 'teacher', 'admin'] as const
type Role = (typeof ROLES)[number]

/** What each answers, in the order of ROLES: done, or the code of the refusal. */
const teachers = 'signed-out forbidden forbidden not-found not-found yes yes yes'
const members = 'signed-out yes yes not-found not-found yes yes yes'
const everybody = 'yes yes yes yes yes yes yes yes'

interface Scene {
  school: TestSchool
  auth: Auth
  actor: Actor | null
  /** The student that the question is about. */
  ana: string
  assignmentId: string
}

const assignment = {
  title: 'TP 1',
  opensAt: START,
  closesAt: null,
  published: true,
  items: [{ kind: 'exercise', ref: 'un' }],
}
const word = { kind: 'exercise', ref: 'un', points: 20, reason: 'Fait au tableau.' }
const attempt = (userId: string | null) => ({
  id: randomUUID(),
  classId: 'a',
  userId,
  kind: 'exercise',
  ref: 'un',
  attempt: 1,
  files: {},
  claims: { points: 5 },
  madeAt: START,
})
const newcomer = () => ({ name: 'Zoé', username: `z${randomUUID().slice(0, 8)}`, password: 'vague-et-bateau' })

type Row = readonly [route: string, question: string, answers: string, ask: (scene: Scene) => Promise<unknown>]

/** Each question of each route about class `a`, its student Ana and its assignment. */
const QUESTIONS: readonly Row[] = [
  [
    'POST /api/classes',
    'createClass',
    'signed-out forbidden forbidden forbidden yes yes yes yes',
    ({ school, actor }) => createClass(school, actor, { name: 'Nouvelle' }),
  ],
  [
    'PATCH /api/classes/[classe]',
    'changeClass',
    teachers,
    ({ school, actor }) => changeClass(school, actor, 'a', { name: 'Autre nom' }),
  ],
  ['GET /api/classes/[classe]/grille', 'classGrid', teachers, ({ school, actor }) => classGrid(school, actor, 'a')],
  [
    'GET /api/classes/[classe]/flux',
    'watchClass',
    teachers,
    ({ school, actor }) => watchClass(school, actor, 'a', 0, AbortSignal.abort()),
  ],
  [
    'GET /api/classes/[classe]/devoirs',
    'classAssignments',
    teachers,
    ({ school, actor }) => classAssignments(school, actor, 'a'),
  ],
  [
    'POST /api/classes/[classe]/devoirs',
    'createAssignment',
    teachers,
    ({ school, actor }) => createAssignment(school, actor, 'a', assignment),
  ],
  [
    'POST /api/classes/[classe]/eleves',
    'addRoster',
    teachers,
    ({ school, auth, actor }) => addRoster(school, auth, actor, 'a', { roster: `Zoé;${newcomer().username}` }),
  ],
  [
    'PATCH /api/classes/[classe]/eleves/[eleve]',
    'changeMember',
    teachers,
    ({ school, actor, ana }) => changeMember(school, actor, 'a', ana, { extraTime: 33 }),
  ],
  [
    'DELETE /api/classes/[classe]/eleves/[eleve]',
    'removeMember',
    teachers,
    ({ school, actor, ana }) => removeMember(school, actor, 'a', ana),
  ],
  [
    'POST /api/classes/[classe]/eleves/[eleve]/lien',
    'resetMember',
    teachers,
    ({ school, actor, ana }) => resetMember(school, actor, 'a', ana),
  ],
  [
    'POST /api/classes/rejoindre',
    'joinClass',
    everybody,
    ({ school, auth, actor }) => joinClass(school, auth, actor, 'ici', { code: 'CODEA', ...newcomer() }),
  ],
  [
    'GET /api/devoirs/[devoir]',
    'teacherAssignment',
    teachers,
    ({ school, actor, assignmentId }) => teacherAssignment(school, actor, assignmentId),
  ],
  [
    'PATCH /api/devoirs/[devoir]',
    'changeAssignment',
    teachers,
    ({ school, actor, assignmentId }) => changeAssignment(school, actor, assignmentId, assignment),
  ],
  [
    'GET /api/devoirs/[devoir]/notes',
    'readGradebook',
    teachers,
    ({ school, actor, assignmentId }) => readGradebook(school, actor, assignmentId),
  ],
  [
    'POST /api/devoirs/[devoir]/notes',
    'overrideGrade',
    teachers,
    ({ school, actor, assignmentId, ana }) => overrideGrade(school, actor, assignmentId, { ...word, userId: ana }),
  ],
  [
    'GET /api/devoirs/[devoir]/notes.csv',
    'readGradebook',
    teachers,
    ({ school, actor, assignmentId }) => readGradebook(school, actor, assignmentId),
  ],
  [
    'POST /api/invitations/[jeton]',
    'acceptInvitation',
    // The link is the right: whoever holds it.
    everybody,
    async ({ school, auth, actor, ana }) => {
      const { token } = await invite(school, { kind: 'reset', by: null, userId: ana })
      return acceptInvitation(school, auth, actor, token, { password: 'vague-et-bateau' })
    },
  ],
  [
    'POST /api/remises',
    'receiveSubmission',
    members,
    ({ school, actor }) => receiveSubmission(school, actor, attempt(null)),
  ],
  [
    'POST /api/remises',
    'receiveSubmission',
    // In Ana's name: she alone.
    'signed-out yes signed-out not-found not-found signed-out signed-out signed-out',
    ({ school, actor, ana }) => receiveSubmission(school, actor, attempt(ana)),
  ],
  ['page', 'classInfo', teachers, ({ school, actor }) => classInfo(school, actor, 'a')],
  ['page', 'studentAssignments', members, ({ school, actor }) => studentAssignments(school, actor, 'a')],
]

/** Routes about nobody but who asks: opening, reading and ending one's own session. */
const OWN_SESSION = ['GET', 'POST', 'DELETE'].map((method) => `${method} /api/session`)

const API = path.join(process.cwd(), 'app', 'api')
/** « GET /api/… » → the text of its file. */
const ROUTES = new Map<string, string>(
  readdirSync(API, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .flatMap((file) => {
      const text = readFileSync(path.join(API, file), 'utf8')
      const address = `/api/${path.dirname(file).split(path.sep).join('/')}`
      return [...text.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)].map(
        ([, method]) => [`${method} ${address}`, text] as const,
      )
    }),
)

test('every route is in the table', () => {
  const told = new Set([...QUESTIONS.map(([route]) => route).filter((route) => route !== 'page'), ...OWN_SESSION])
  expect([...ROUTES.keys()].sort()).toEqual([...told].sort())
})

test.each(QUESTIONS.filter(([route]) => route !== 'page'))('%s asks %s', (route, question) => {
  expect(ROUTES.get(route)).toMatch(new RegExp(`\\b${question}\\(`))
})

onBothDatabases('every route', (school) => {
  let auth: Auth
  let people: Record<Exclude<Role, 'nobody'>, Actor>
  let assignmentId: string

  beforeAll(async () => {
    auth = createAuth(school())
    people = {
      ana: await person(school(), 'Ana'),
      bob: await person(school(), 'Bob'),
      neighbour: await person(school(), 'Neighbour'),
      stranger: await person(school(), 'Stranger', 'teacher'),
      helper: await person(school(), 'Helper', 'teacher'),
      teacher: await person(school(), 'Teacher', 'teacher'),
      admin: await person(school(), 'Admin', 'admin'),
    }
    await classWith(school(), 'b', [
      [people.stranger, 'teacher'],
      [people.neighbour, 'student'],
    ])
    await classWith(school(), 'a', membersOfA())
    // A code as students type it.
    await school().db.updateTable('class').set({ join_code: 'CODEA' }).where('id', '=', 'a').execute()
    assignmentId = (await createAssignment(school(), people.teacher, 'a', assignment)).assignmentId
  })

  const membersOfA = (): [Actor, ClassRole][] => [
    [people.teacher, 'teacher'],
    [people.helper, 'co-teacher'],
    [people.ana, 'student'],
    [people.bob, 'student'],
  ]

  // Whoever joined is out again, whoever was removed is back: each question meets the same class.
  afterEach(async () => {
    const stay = membersOfA().map(([{ userId }]) => userId)
    await school().db.deleteFrom('member').where('class_id', '=', 'a').where('user_id', 'not in', stay).execute()
    await school().db.updateTable('member').set({ left_at: null }).where('class_id', '=', 'a').execute()
  })

  const cases = QUESTIONS.flatMap(([route, question, answers, ask]) =>
    answers.split(' ').map((answer, index) => ({ route, question, role: ROLES[index] ?? 'nobody', answer, ask })),
  )

  test.each(cases)('$route, $question: $role → $answer', async ({ role, answer, ask }) => {
    const actor = role === 'nobody' ? null : people[role]
    const scene = { school: school(), auth, actor, ana: people.ana.userId, assignmentId }
    const said = await ask(scene).then(
      () => 'yes',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    )
    expect(said).toBe(answer)
  })

  test('a student sees their own mark and not their neighbour’s', async () => {
    await overrideGrade(school(), people.teacher, assignmentId, { ...word, userId: people.ana.userId })
    const markOf = async (who: Actor) =>
      (await studentAssignments(school(), who, 'a')).find(({ id }) => id === assignmentId)?.mark
    expect(await markOf(people.ana)).toBe(20)
    expect(await markOf(people.bob)).toBeNull()
  })

  test('a teacher of another class does not reach this one’s students through their own', async () => {
    const reach = removeMember(school(), people.stranger, 'b', people.ana.userId)
    await expect(reach).rejects.toMatchObject({ code: 'not-found' })
    const reset = resetMember(school(), people.stranger, 'b', people.ana.userId)
    await expect(reset).rejects.toMatchObject({ code: 'not-found' })
  })
})
