import { useEffect } from 'react'
import { monaco } from './monaco'

/** Escape, then Tab, leaves the editor; Tab alone writes. */
export function useWayOut(editor: monaco.editor.IStandaloneCodeEditor | undefined): void {
  useEffect(() => {
    if (!editor) return
    const leave = (tabFocusMode: boolean) => editor.updateOptions({ tabFocusMode })
    const keys = editor.onKeyDown(({ keyCode }) => {
      if (keyCode === monaco.KeyCode.Escape) leave(true)
      else if (keyCode !== monaco.KeyCode.Tab && keyCode !== monaco.KeyCode.Shift) leave(false)
    })
    const blur = editor.onDidBlurEditorWidget(() => leave(false))
    return () => {
      keys.dispose()
      blur.dispose()
    }
  }, [editor])
}
