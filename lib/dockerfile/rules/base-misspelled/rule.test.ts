import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'an official image': `
      FROM pyhton:3.14-slim
      #    ^^^^^^^^^^^^^^^^ base-misspelled`,
    'a variant': `
      FROM node:24-apline
      #    ^^^^^^^^^^^^^^ base-misspelled`,
    'a stage': `
      FROM golang:1.27 AS builder
      FROM alpine:3.22
      COPY --from=bulider /server /server
      #           ^^^^^^^ base-misspelled`,
    'a base of another stage': `
      FROM node:24 AS deps
      FROM dep
      FROM nginxx:1.29
      #    ^^^^^^^^^^^ base-misspelled`,
  },
  spares: {
    'the right names': `
      FROM python:3.14-slim-bookworm AS build
      FROM nginx:1.29-alpine-slim
      COPY --from=build /a /a`,
    'an image of our own': `
      FROM base
      FROM boutique:1
      COPY --from=outils:2 /a /a`,
    'another registry, or somebody’s': `
      FROM ghcr.io/pyhton/pyhton:1
      FROM maison/ngnix:1`,
    'a tag that says something else': `
      FROM postgres:17.5-pgvector
      FROM node:lts-slim`,
  },
})
