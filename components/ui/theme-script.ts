/** Where the chosen theme is kept: « clair », « nuit », or nothing for the system's. */
export const themeKey = 'cale-seche:theme'

/** Runs before the first paint. In a string because it must stand inline; its hash is in the script policy. */
export const themeScript = `try{var t=localStorage.getItem('${themeKey}');if(t==='clair'||t==='nuit')document.documentElement.dataset.theme=t}catch(e){}`
