/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // Used while pages are generated, never in the browser: no need to bundle them.
  serverExternalPackages: ['shiki', '@mdx-js/mdx'],
  // Content is read from disk while pages are generated; a page per chapter, no more at run time.
  outputFileTracingIncludes: { '/*': ['./content/**/*'] },
}
