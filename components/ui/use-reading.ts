'use client'
import { useStore } from 'zustand'
import { type ReadingStore, reading } from '@/lib/learning/reading/store'

/** A part of this browser's reading state; the empty state until the page has loaded it. */
export function useReading<T>(select: (state: ReadingStore) => T): T {
  return useStore(reading, select)
}
