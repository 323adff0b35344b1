import { Boite } from '../kit/Boite'
import { Fleche } from '../kit/Fleche'
import styles from './dessin.module.css'

/** Where the daemon and the containers live: always on a Linux kernel. */
function SousLinux({ noyau }: { noyau: string }) {
  return (
    <>
      <div className={styles.moteur}>
        <Boite nature="processus" note="dockerd" />
        <Boite nature="conteneur" titre="Conteneurs" />
      </div>
      <Boite nature="noyau" accent titre={noyau} />
    </>
  )
}

interface SystemeProps {
  nom: string
  /** The virtual machine between the user's system and Linux, and the kernel that runs it. */
  vm?: { nom: string; par: string; noyau: string }
}

function Systeme({ nom, vm }: SystemeProps) {
  return (
    <Boite nature="machine" titre={nom} className={styles.systeme}>
      <div className={styles.client}>
        <Boite nature="processus" note="docker" />
      </div>
      <Fleche />
      {vm ? (
        <>
          <Boite nature="ecriture" titre={vm.nom} className={styles.vm}>
            <SousLinux noyau="Noyau Linux" />
          </Boite>
          <Boite nature="noyau" titre={vm.noyau} note={vm.par} />
        </>
      ) : (
        <SousLinux noyau="Noyau Linux du PC" />
      )}
    </Boite>
  )
}

export function Dessin() {
  return (
    <div className={styles.dessin}>
      <Systeme nom="Linux" />
      <Systeme
        nom="macOS"
        vm={{ nom: 'Machine virtuelle', par: 'Virtualization framework', noyau: 'Noyau de macOS' }}
      />
      <Systeme nom="Windows" vm={{ nom: 'WSL 2', par: 'Hyper-V', noyau: 'Windows' }} />
    </div>
  )
}
