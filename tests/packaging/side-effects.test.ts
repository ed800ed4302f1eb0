import assert from 'node:assert/strict';
import { build } from 'esbuild';
import test, { describe } from 'node:test';

/** What a bundler keeps of a program that uses the package as `sideEffects` says. */
async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('a bundler', () => {
  test('keeps the registration of a tag that is only imported', async () => {
    const code = await bundled(`import 'kumppani/define/service-finder';`);
    assert.match(code, /kumppani-service-finder/);
    assert.match(code, /customElements/);
  });

  test('keeps the setting that strict pages need from zod', async () => {
    const code = await bundled(
      `import { Service } from 'kumppani/model'; console.log(Service.safeParse({}).success);`,
    );
    assert.match(code, /jitless:!0/);
  });

  test('drops what is not used', async () => {
    const code = await bundled(`import { staticFiles } from 'kumppani/adapters/static'; export {};`);
    assert.ok(code.length < 20_000, `${code.length} characters stay`);
    const nothing = await bundled(`import { municipalities } from 'kumppani/codes'; export {};`);
    assert.ok(nothing.length < 200, `${nothing.length} characters stay`);
  });
});
