// Runs Azurite so that it outlives a signal to its parent's group and never its parent.
//   node azurite-host.js detach AZURITE ARGS...   starts the line below in a session of its own, prints its id and ends
//   node azurite-host.js run AZURITE ARGS...      runs Azurite until the pipe behind standard input closes, which it does however the parent ends
'use strict';

const [, , mode, azurite, ...rest] = process.argv;

if (mode === 'detach') {
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, [__filename, 'run', azurite, ...rest], {
    detached: true,
    stdio: 'inherit',
    windowsHide: true,
  });
  console.log(`azurite-host pid ${child.pid}`);
  child.unref();
} else {
  // Azurite writes its database to disk every few seconds and when it is asked to end; so it is always asked.
  const end = () => {
    process.emit('SIGINT');
    setTimeout(() => process.exit(1), 10_000).unref();
  };
  // Whoever read what Azurite says may have been killed: words without a reader must not end it before its data is written.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});

  process.stdin.resume();
  process.stdin.once('end', end);
  process.stdin.once('error', end);

  process.argv = [process.execPath, azurite, ...rest];
  require(azurite);
}
