import type { FastifyInstance } from 'fastify';

/**
 * One line per request. It names only what it means to: the path without its query, since a GET carries variables
 * there, and no header or body.
 */
export function logRequests(http: FastifyInstance): void {
  http.addHook('onResponse', (request, reply, done) => {
    const { caller, method } = request;
    const line = {
      requestId: request.id,
      ...(request.trace && { traceId: request.trace.id }),
      method,
      // Links to files are secrets.
      path: request.url.startsWith('/files/') ? request.routeOptions.url : request.url.split('?', 1)[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      ...(caller?.note.operationName && { operationName: caller.note.operationName }),
      ...(caller?.note.errorCodes.length && { errorCodes: caller.note.errorCodes }),
      ...(caller?.viewer && { organizationId: caller.viewer.organizationId, memberId: caller.viewer.memberId }),
    };
    if (caller) request.log.info(line, 'answered');
    else request.log.debug(line, 'answered');
    done();
  });
}
