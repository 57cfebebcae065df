import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';

export interface Guard {
  /** The address it listens on. */
  host: string;
  /** What every request must carry when other machines are let in; null on loopback. */
  token: string | null;
  /** What every write must carry; the page holds it, another site cannot read it. */
  writeToken: string;
}

/**
 * The headers of every answer, refusals too: the page runs its own scripts and styles, asks its own server, and stands in no other page.
 * HSTS is left out: plain http on loopback is all that is served here, and who puts TLS before it decides for that host.
 */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    fontSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

const equal = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const hostname = (host: string): string | null => {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
};

/**
 * Refuses requests that another site makes a browser send: the Host must be this machine's (DNS rebinding), an Origin must be the page's
 * own, a write must carry the page's token. Where other machines are let in, every request carries the secret (bearer, or the cookie that
 * `?token=` sets once).
 */
export function guard({ host, token, writeToken }: Guard): MiddlewareHandler {
  const allowed = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host]);
  const anyHost = host === '0.0.0.0' || host === '::';
  return async (context, next) => {
    const { req } = context;
    const given = req.header('host') ?? '';
    const name = hostname(given);
    if (name === null || !(anyHost ? token !== null : allowed.has(name))) {
      return context.json({ error: `Host "${given}" is not this server's: ask for the address that it printed.` }, 421);
    }
    const origin = req.header('origin');
    if (origin !== undefined && origin !== `http://${given}` && origin !== `https://${given}`) {
      return context.json({ error: `Requests from ${origin} are not let in.` }, 403);
    }
    if (token !== null) {
      const query = req.query('token');
      const bearer = /^Bearer (.+)$/.exec(req.header('authorization') ?? '')?.[1];
      if (query !== undefined && equal(query, token)) {
        setCookie(context, 'sitrep', token, { httpOnly: true, sameSite: 'Strict', path: '/' });
        return context.redirect(new URL(req.url).pathname);
      }
      if (!equal(bearer ?? getCookie(context, 'sitrep') ?? '', token)) {
        return context.json(
          { error: 'This server asks for its token: open it once with ?token=…, or send Authorization: Bearer ….' },
          401,
        );
      }
    }
    if (req.method !== 'GET' && req.method !== 'HEAD' && !equal(req.header('x-sitrep-token') ?? '', writeToken)) {
      return context.json(
        { error: 'A write needs the x-sitrep-token header that the desk holds: reload the page.' },
        403,
      );
    }
    await next();
  };
}
