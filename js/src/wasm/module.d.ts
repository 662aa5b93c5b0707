/** A module as Cloudflare's workers import it: compiled. */

declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
