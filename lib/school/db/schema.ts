import type { Generated } from 'kysely'

/** Milliseconds since 1970, by the server's clock. */
type Time = number
/** 1 or 0: neither database agrees with the other on booleans. */
type YesNo = 0 | 1
/** A JSON text. What it holds is parsed with zod by the folder of its entity. */
type Json = string

/** Accounts: better-auth's own tables, with its own names. Only what we read is told here. */
interface UserTable {
  id: string
  /** What the person is called; in a class, see `member.display_name`. */
  name: string
  /** An address, or one that cannot exist (`…@sans-courriel.invalid`) for who gave none. */
  email: string
  username: string | null
  displayUsername: string | null
  /** The site's role; in a class, see `member.role`. */
  role: SiteRole
}

export type SiteRole = 'student' | 'teacher' | 'admin'
export type ClassRole = 'student' | 'teacher' | 'co-teacher'

interface ClassTable {
  id: string
  name: string
  /** What students type to join; unique among all classes. */
  join_code: string
  join_open: YesNo
  created_by: string
  created_at: Time
  archived_at: Time | null
}

interface MemberTable {
  class_id: string
  user_id: string
  role: ClassRole
  /** The name shown in this class: a real one or a pseudonym. */
  display_name: string
  /** Added to each of this student's deadlines and timed work, in percent (tiers-temps: 33). */
  extra_time: number
  joined_at: Time
  left_at: Time | null
}

/** A link or a paper that lets somebody in. The token itself is never kept, only its SHA-256. */
interface InvitationTable {
  id: string
  token_hash: string
  kind: 'first-admin' | 'teacher' | 'co-teacher' | 'student' | 'reset'
  class_id: string | null
  /** For `reset`, and for the accounts of a roster. */
  user_id: string | null
  created_by: string | null
  created_at: Time
  expires_at: Time
  used_at: Time | null
}

interface AssignmentTable {
  id: string
  class_id: string
  title: string
  instructions: string
  opens_at: Time
  /** The date limit; null when there is none. */
  closes_at: Time | null
  /** What happens after it: LateRule. */
  late_rule: Json
  max_attempts: number | null
  /** No hints, no solutions. */
  exam: YesNo
  published: YesNo
  created_by: string
  created_at: Time
}

export type WorkKind = 'exercise' | 'quiz' | 'lab'

interface AssignmentItemTable {
  assignment_id: string
  position: number
  kind: WorkKind
  /** The folder of the exercise, quiz or lab. */
  ref: string
  weight: number
}

/** What one student is given beyond the others, for one assignment. */
interface AllowanceTable {
  assignment_id: string
  user_id: string
  closes_at: Time | null
  max_attempts: number | null
  reason: string
  given_by: string
  given_at: Time
}

interface SubmissionTable {
  /** Made by the browser: a second arrival of the same one changes nothing. */
  id: string
  class_id: string
  user_id: string
  /** Null for work done beside any assignment. */
  assignment_id: string | null
  kind: WorkKind
  ref: string
  /** The browser's own count, in order, for this student and this piece of work. */
  attempt: number
  /** Path → text of what the student may change. */
  files: Json
  /** What the browser saw: points, hints, solution seen, answers of the kernel's probes. */
  claims: Json
  /** By the browser's clock. */
  made_at: Time
  received_at: Time
  state: 'received' | 'graded' | 'failed'
  /** Which process grades it, and until when others leave it alone. */
  lease_by: string | null
  lease_until: Time | null
  tries: Generated<number>
}

/** One grading of one submission. The newest counts; the others are its history. */
interface GradeTable {
  id: string
  submission_id: string
  points: number
  total: number
  verdict: Json
  /** What graded: a digest of the exercise and of the engines. */
  grader: string
  graded_at: Time
}

/** A teacher's own grade, over the engine's. The newest counts; `points` null takes it back. */
interface OverrideTable {
  id: string
  assignment_id: string
  user_id: string
  kind: WorkKind
  ref: string
  points: number | null
  total: number
  reason: string
  by_user: string
  at: Time
}

/** Part of the journal of an attempt: edits as deltas, commands, checks. */
interface JournalTable {
  id: string
  class_id: string
  user_id: string
  kind: WorkKind
  ref: string
  /** Order of this part in the journal, from 0. */
  seq: number
  body: Json
  received_at: Time
}

interface CommentTable {
  id: string
  submission_id: string
  file: string | null
  line: number | null
  text: string
  by_user: string
  at: Time
  read_at: Time | null
}

/** Where each student is in each piece of work: what the live grid shows. Derived from the rest, kept for speed. */
interface ProgressTable {
  class_id: string
  user_id: string
  kind: WorkKind
  ref: string
  points: number
  total: number
  attempts: number
  hints: number
  solution_seen: YesNo
  /** The check that fails since `stuck_since`. */
  failing_check: string | null
  stuck_since: Time | null
  first_at: Time
  last_at: Time
}

/** What changed in a class, for those who watch it. Kept a day. */
interface ClassEventTable {
  seq: Generated<number>
  class_id: string
  kind: string
  payload: Json
  at: Time
}

/** How often a secret was guessed wrong, and until when to wait (accounts/throttle.ts). */
interface ThrottleTable {
  key: string
  failures: number
  until: Time
}

/** Who did what that others must be able to check later: roles, resets, overrides, deletions. */
interface AuditTable {
  id: string
  at: Time
  actor: string | null
  class_id: string | null
  action: string
  detail: Json
}

export interface Database {
  user: UserTable
  class: ClassTable
  member: MemberTable
  invitation: InvitationTable
  assignment: AssignmentTable
  assignment_item: AssignmentItemTable
  allowance: AllowanceTable
  submission: SubmissionTable
  grade: GradeTable
  override: OverrideTable
  journal: JournalTable
  comment: CommentTable
  progress: ProgressTable
  class_event: ClassEventTable
  audit: AuditTable
  throttle: ThrottleTable
}
