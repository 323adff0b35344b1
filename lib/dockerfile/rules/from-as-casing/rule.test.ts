import { testRule } from '../testing'
import { rule } from './rule'

testRule(rule, {
  catches: {
    'as in lower case after FROM': `
      FROM node:24-alpine as build
      #                   ^^ FromAsCasing`,
    'AS after from': `
      from node:24-alpine AS build
      #                   ^^ FromAsCasing`,
    'As, which is neither': `
      FROM node:24-alpine As build
      #                   ^^ FromAsCasing`,
  },
  spares: {
    'both in capitals': 'FROM node:24-alpine AS build',
    'both in lower case': 'from node:24-alpine as build',
    'From, which another check reports': 'From node:24-alpine as build',
  },
})
