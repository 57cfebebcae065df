import type { Context, MiddlewareHandler, ValidationTargets } from 'hono';
import type { z } from 'zod';
import { refusalOf } from '../record/refusal.ts';

type Target = keyof ValidationTargets;

/** What all that was given in one place is called. */
const wholes: Record<Target, string> = {
  json: 'the body',
  query: 'the query',
  param: 'the address',
  header: 'the headers',
  cookie: 'the cookies',
  form: 'the form',
};

/** Answers a request whose query, address, header or body a route's schema refuses: the place, what stands there, what to give. */
export async function refused(error: z.ZodError, target: Target, context: Context): Promise<Response> {
  const given = await givenIn(target, context);
  const name = error.issues[0]?.path[0];
  const times = target === 'query' && name !== undefined ? (context.req.queries(String(name))?.length ?? 0) : 0;
  const reason =
    times > 1 ? `${String(name)} is given ${times} times: give it once` : refusalOf(error, given, wholes[target]);
  return context.json({ error: reason }, 400);
}

function givenIn(target: Target, { req }: Context): unknown {
  switch (target) {
    case 'json':
      return req.json();
    case 'query':
      return req.query();
    case 'param':
      return req.param();
    default:
      return req.header();
  }
}

/** Lets only JSON through to a route that takes it: 415 for any other type, 400 for what is none. */
export const onlyJson: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type');
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type ?? '')) {
    const found = type === undefined ? 'is missing' : `is "${type.slice(0, 100)}"`;
    return context.json({ error: `The content type ${found}: send JSON, with "content-type: application/json".` }, 415);
  }
  try {
    JSON.parse(await context.req.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return context.json(
      { error: `The body is not JSON (${error.message}): send one object, as docs/http.md tells.` },
      400,
    );
  }
  return next();
};
