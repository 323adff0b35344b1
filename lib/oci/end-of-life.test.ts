import { expect, test } from 'vitest'
import { endOfLife } from './end-of-life'

test.each([
  ['node:14.17.3-alpine3.14', 'plusieurs années', 'node:24'],
  ['node:18', 'avril 2025', 'node:24'],
  ['node:20', 'avril 2026', 'node:24'],
  ['node:25.9.0-slim', 'juin 2026', 'node:24'],
  ['node:8', 'plusieurs années', 'node:24'],
  ['python:2-alpine', 'plusieurs années', 'python:3.14'],
  ['python:3.10-slim', 'octobre 2026', 'python:3.14'],
  ['ubuntu:16.04', 'plusieurs années', 'ubuntu:24.04'],
  ['mysql:5.7', 'plusieurs années', 'mysql:8.4'],
  ['alpine:3.5', 'plusieurs années', 'alpine:3.22'],
  ['centos:7', 'juin 2024', 'almalinux:10'],
])('%s ended: %s', (image, since, instead) => {
  expect(endOfLife(image)).toMatchObject({ since, instead })
})

test.each([
  ['debian:bullseye-slim', 'debian:trixie-slim'],
  ['node:lts-buster', 'node:24'],
  ['mariadb:10-focal', 'mariadb:11'],
  ['eclipse-temurin:17-jre-focal', 'la base noble'],
  ['debian:bullseye-20260610-slim', 'debian:trixie-slim'],
  ['hexpm/elixir:1.20-debian-bullseye-20260610-slim', 'la base trixie'],
])('the release under %s ended: %s', (image, instead) => {
  expect(endOfLife(image)).toMatchObject({ instead })
})

test.each([
  'node:22',
  'node:24.1',
  'node:lts',
  'python:3',
  'python:3.14',
  'postgres:15',
  'mysql:8',
  'mariadb:10.11',
  'ubuntu:22.04',
  'maison/node:8',
])('%s is looked after, or cannot be told', (image) => {
  expect(endOfLife(image)).toBeNull()
})
