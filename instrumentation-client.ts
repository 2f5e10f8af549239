// Runs in the browser before anything else. zod compiles its checks where it may, and finds that out by trying; the pages'
// policy forbids it and reports the try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
