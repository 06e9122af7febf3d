import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf, Usage } from './errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` of Node with our way to refuse: a `Usage` in French. */
export function readArgs<const O extends Options>(
  args: readonly string[],
  options: O,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new Usage(refusal(messageOf(error)));
  }
}

function refusal(message: string): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1];
  if (message.startsWith('Unknown option') && option) return `option inconnue : ${option}`;
  if (message.includes('argument missing') && option) return `l'option ${option} attend une valeur`;
  if (message.startsWith('Unexpected argument'))
    return `argument inattendu : ${/'([^']*)'/.exec(message)?.[1] ?? ''}`;
  return message;
}
