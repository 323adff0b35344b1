'use client'
import { useStore } from 'zustand'
import type { Files } from '@/lib/grading/files'
import type { Session } from '@/lib/learning/work/session'
import bouton from './Bouton.module.css'
import { bundle, hour } from './format'
import { Probleme } from './Probleme'

interface Props {
  session: Session
  files: Files
  online: boolean
}

/** What the learner must know of the work's safety: storage full or refused, two tabs, damaged work, no network. */
export function Avis({ session, online }: Props) {
  const { save, work, damaged, takenFromOtherTab } = useStore(session.store)
  const download = (
    <button
      type="button"
      className={bouton.ordinaire}
      onClick={() => downloadText(`${work.exercise}.txt`, bundle(work.files))}
    >
      Télécharger mon travail
    </button>
  )
  return (
    <>
      {save.state === 'failed' && (
        <Probleme
          titre={
            save.failure === 'full' ? 'Le stockage de ce navigateur est plein.' : 'Ce navigateur refuse d’enregistrer.'
          }
          action="Réessayer"
          onAction={() => void session.flush()}
          autres={download}
        >
          {save.failure === 'full'
            ? 'Votre travail est gardé dans cet onglet, et un nouvel essai a lieu toutes les dix secondes. Libérez de la place, ou téléchargez-le avant de fermer.'
            : 'C’est souvent le cas en navigation privée. Votre travail est gardé dans cet onglet : téléchargez-le avant de fermer.'}
        </Probleme>
      )}
      {save.state === 'conflict' && (
        <Probleme
          titre="Cet exercice a été modifié dans un autre onglet."
          action="Garder ce que j’ai écrit ici"
          onAction={() => void session.keepMine()}
          autres={
            <>
              <button type="button" className={bouton.ordinaire} onClick={() => void session.takeTheirs()}>
                Prendre l’autre version
              </button>
              {download}
            </>
          }
        >
          Rien n’a été écrasé. Choisissez la version à garder ; l’autre sera remplacée.
        </Probleme>
      )}
      {damaged && (
        <Probleme titre="Le travail enregistré était abîmé." ton="note" autres={download}>
          Une copie a été mise de côté telle quelle, et ce qui restait lisible est ouvert ici. Vous pouvez continuer.
        </Probleme>
      )}
      {takenFromOtherTab !== undefined && save.state === 'saved' && (
        <Probleme titre={`Mis à jour depuis un autre onglet à ${hour(takenFromOtherTab)}.`} ton="note">
          Les deux onglets montrent le même travail.
        </Probleme>
      )}
      {!online && (
        <Probleme titre="Hors ligne." ton="note">
          Tout continue : l’éditeur, les vérifications et l’enregistrement sont dans cette page.
        </Probleme>
      )}
    </>
  )
}

function downloadText(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
