'use client'

import dynamic from 'next/dynamic'

/** The scene in a chunk of its own: only pages that show this figure load it. */
export const Scene = dynamic(() => import('./scene').then((module) => module.Scene))
