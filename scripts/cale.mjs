#!/usr/bin/env node
// npm run cale: the engines as a command. Bundles scripts/cale/main.ts when its files have changed, then runs it.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { freshBundle } from './cale/bundle.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
// npm moves to the project's folder: INIT_CWD is where the command was typed, and where its paths start.
const cwd = process.env.npm_lifecycle_event === 'cale' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd()
const bundle = await freshBundle(root)
const { run } = await import(pathToFileURL(bundle).href)
await run({ root, cwd, argv: process.argv.slice(2) })
