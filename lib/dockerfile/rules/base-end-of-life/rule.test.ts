import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'node 20, ended in April 2026': `
      FROM node:20-alpine
      #    ^^^^^^^^^^^^^^ base-end-of-life`,
    'an odd version of node': `
      FROM node:23
      #    ^^^^^^^ base-end-of-life`,
    'python 3.9': `
      FROM python:3.9-slim
      #    ^^^^^^^^^^^^^^^ base-end-of-life`,
    'an ended Debian in a tag': `
      FROM node:24-bullseye
      #    ^^^^^^^^^^^^^^^^ base-end-of-life`,
    'an image no longer made': `
      FROM openjdk:17
      #    ^^^^^^^^^^ base-end-of-life`,
    'an ended Alpine': `
      FROM alpine:3.20
      #    ^^^^^^^^^^^ base-end-of-life`,
  },
  spares: {
    'a version looked after': `
      FROM node:24-alpine`,
    'the long-term 22 between two ended ones': `
      FROM node:22.11`,
    'a tag too short to tell': `
      FROM python:3`,
    'a version of a stage, not of an image': `
      FROM node:24 AS node20
      FROM node20`,
    'an image we know nothing of': `
      FROM maison/node:20`,
  },
})
