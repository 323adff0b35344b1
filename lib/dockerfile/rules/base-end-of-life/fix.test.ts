import { testFix } from '../testing-fix'

testFix(
  'base-end-of-life',
  [
    { before: 'FROM node:18-alpine AS build', after: 'FROM node:24-alpine AS build' },
    { before: 'FROM python:3.8-slim-buster', after: 'FROM python:3.14-slim' },
    { before: 'FROM ubuntu:20.04', after: 'FROM ubuntu:24.04' },
    { before: 'FROM openjdk:8-jre-slim', after: 'FROM eclipse-temurin:21' },
  ],
  ['ARG V=18\nFROM node:$V'],
)
