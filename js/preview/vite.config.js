import { defineConfig } from 'vite';

/**
 * What the page may do: run its own scripts and its own WebAssembly, and reach nothing but its own folder. It stands in
 * the page itself, so that any static host serves it; a development server needs what it forbids.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const policy = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP }, injectTo: 'head-prepend' },
    ],
  },
};

export default defineConfig({
  // Relative, so that the built files work from any folder of any host.
  base: './',
  resolve: { tsconfigPaths: true },
  server: { fs: { allow: ['..'] } },
  plugins: [policy],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
