#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ClientError } from '../model/index.js';
import { buildIndex, CommandError } from './index-command.js';

const HELP = `kumppani index <source> --out <folder> [--voikko]

Builds a folder that any web host can serve, with a search index, for the static adapter.

  <source>   a JSON file in kumppani's own form, a folder of such files, or an adapter
             with an address: ptv:https://…  hsds:https://…  static:https://…
  --out      the folder; made when it is not there
  --voikko   let the Voikko dictionary on this machine tell base forms of Finnish words
             (Debian: libvoikko1 and voikko-fi; the dictionary is GPL, see docs/search.md)
`;

const { values, positionals } = parse();

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        voikko: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (thrown) {
    console.error((thrown as Error).message);
    process.exit(2);
  }
}

const [command, source, ...rest] = positionals;
if (values.help) console.log(HELP);
else if (command !== 'index' || !source || !values.out || rest.length) {
  console.error(HELP);
  process.exitCode = 2;
} else
  try {
    const { services, problems, voikko, bytes } = await buildIndex({
      source,
      out: values.out,
      ...(values.voikko && { voikko: true }),
    });
    const kilobytes = (count: number): string => `${Math.round(count / 1000)} kB`;
    console.log(
      `${services} services in ${values.out}: index ${kilobytes(bytes.first)} and ${kilobytes(bytes.second)}, ` +
        `cards ${kilobytes(bytes.cards)}${voikko ? ', with Voikko' : ''}`,
    );
    for (const { path, message, id } of problems.slice(0, 20))
      console.error(`left out: ${path}${id ? ` (${id})` : ''}: ${message}`);
    if (problems.length > 20) console.error(`and ${problems.length - 20} more`);
  } catch (thrown) {
    if (!(thrown instanceof CommandError || thrown instanceof ClientError)) throw thrown;
    console.error(thrown.message);
    process.exitCode = 1;
  }
