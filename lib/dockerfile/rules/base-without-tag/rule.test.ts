import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'an official image': `
      FROM node
      #    ^^^^ base-without-tag`,
    'an image of a registry with a port': `
      FROM localhost:5000/maison/base
      #    ^^^^^^^^^^^^^^^^^^^^^^^^^^ base-without-tag`,
    'a second stage': `
      FROM node:24 AS build
      FROM nginx
      #    ^^^^^ base-without-tag`,
  },
  spares: {
    'a tag': `
      FROM node:24`,
    'a digest': `
      FROM node@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`,
    'a stage': `
      FROM node:24 AS build
      FROM build`,
    'the empty image': `
      FROM scratch`,
    'a variable that holds a tag': `
      ARG BASE=node:24
      FROM $BASE`,
  },
})
