// The package brings its own Node 24 to every npm script; another one would fail later and less clearly.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(`Closedloop needs Node 24, but this is Node ${process.versions.node}: start it with "npm start", which brings its own.`);
  process.exit(1);
}

await import('reflect-metadata');
const { runProcess } = await import('./server/process.ts');
const { start } = await import('./start.ts');
await runProcess(start);
