import type { OpenFile } from '@/lib/text/language'
import { type Language, languageOf } from '../language'
import type { Project } from '../project'
import { monaco } from './monaco'

const MONACO_LANGUAGES: Readonly<Record<Language, string>> = {
  dockerfile: 'dockerfile',
  yaml: 'yaml',
  javascript: 'javascript',
  python: 'python',
  ignore: 'ignore',
  env: 'dotenv',
  text: 'plaintext',
}

/** The editor that a model belongs to, as the providers need it: they are registered once for all editors. */
export interface Workspace {
  /** The authority of its models' addresses: two exercises of a page may both have a Dockerfile. */
  id: string
  project(): Project
  onFixed(title: string): void
}

const SCHEME = 'cale-seche'
const workspaces = new Map<string, Workspace>()
let count = 0

/** Opens a workspace: its models are found from their addresses, until `close`. */
export function openWorkspace(project: () => Project, onFixed: (title: string) => void): Workspace & { close(): void } {
  const id = String(++count)
  const workspace: Workspace = { id, project, onFixed }
  workspaces.set(id, workspace)
  return {
    ...workspace,
    close() {
      workspaces.delete(id)
      for (const model of monaco.editor.getModels()) if (model.uri.authority === id) model.dispose()
    },
  }
}

export function uriOf({ id }: Workspace, path: string): monaco.Uri {
  return monaco.Uri.from({ scheme: SCHEME, authority: id, path: `/${path}` })
}

/** The model of a file of a workspace, made when it is first needed. */
export function modelOf(workspace: Workspace, path: string, text: string): monaco.editor.ITextModel {
  const uri = uriOf(workspace, path)
  const known = monaco.editor.getModel(uri)
  if (known !== null) return known
  const model = monaco.editor.createModel(text, MONACO_LANGUAGES[languageOf(path)], uri)
  model.setEOL(monaco.editor.EndOfLineSequence.LF)
  return model
}

/** The file that an address names, and its workspace; null when it is not one of ours. */
export function locate(uri: monaco.Uri): { workspace: Workspace; path: string } | null {
  const workspace = uri.scheme === SCHEME ? workspaces.get(uri.authority) : undefined
  return workspace === undefined ? null : { workspace, path: uri.path.slice(1) }
}

/** A model's file as an engine is asked about it: with the text that is in the editor now. */
export function openFileOf(model: monaco.editor.ITextModel): { workspace: Workspace; file: OpenFile } | null {
  const found = locate(model.uri)
  if (found === null) return null
  const { workspace, path } = found
  return { workspace, file: { path, files: { ...workspace.project().files, [path]: model.getValue() } } }
}

/** Asks the engines about a model. Nothing when it is not one of ours, or when they cannot answer. */
export async function ask<T>(
  model: monaco.editor.ITextModel,
  question: (project: Project, file: OpenFile) => Promise<T>,
): Promise<T | null> {
  const open = openFileOf(model)
  if (open === null) return null
  try {
    return await question(open.workspace.project(), open.file)
  } catch {
    // The worker was stopped or lost: an editor without an answer still edits.
    return null
  }
}
