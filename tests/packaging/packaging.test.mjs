// The package as its users get it: packed, installed from the tarball, and loaded by whatever loads packages. The parts
// share one installation, so they are one file to the runner.

import './parts/checks.mjs';
import './parts/documentation.mjs';
import './parts/program.mjs';
import './parts/node.mjs';
import './parts/typescript.mjs';
import './parts/runtimes.mjs';
import './parts/bundlers.mjs';
import './parts/sizes.mjs';
