/* The C interface of opentok-sdk, on which its faces for Ruby and .NET stand.
 *
 * It knows no operation: calls go by the names of the manifest (core/surface.json), with arguments and answers as JSON.
 * It never calls back, and may be used from any thread. After fork, the child uses what it inherited as the parent does;
 * calls that were under way in the parent are not its own.
 *
 * Texts are UTF-8 and end with NUL. What is given is copied before a function returns; what is returned is the caller's,
 * who gives it back to opentok_text_free. An envelope is one of
 *
 *   {"ok": ANSWER}  {"error": RECORD}  {"cancelled": true}
 *
 * each of which may have "response" beside it where that was asked for: how the call went. A RECORD has "kind", "message"
 * and what else is known of an error. A fault of the library's own is an error of kind "internal".
 *
 * Null is safe wherever a pointer is taken. */
#ifndef OPENTOK_H
#define OPENTOK_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct opentok_client opentok_client;
typedef struct opentok_call opentok_call;
typedef struct opentok_queue opentok_queue;

/* Changes when a function here changes. What was written for another number must not go on. */
uint32_t opentok_abi_version(void);

/* Makes a client from its settings, as a JSON object. With camel, the names in errors and answers are in camelCase, else in
 * snake_case. Returns {"ok": {"projectId", "apiUrl"}} and sets *client, or an error. */
char *opentok_client_new(const char *settings, int32_t camel, opentok_client **client);

/* Calls under way still finish. */
void opentok_client_free(opentok_client *client);

/* Does what needs no network, by its name. The arguments are a JSON object, or null for none. Besides the operations of the
 * manifest there are helpers that need no client, which may be null for them: "nearest" {"typed", "known"},
 * "limit" {"field", "seconds"}, "version". */
char *opentok_call_local(const opentok_client *client, const char *name, const char *arguments);

/* Starts a call. The options are a JSON object, or null: "timeoutMs", "maxRetries", "observe" (true: the envelope has
 * "response"). With a queue, the call's tag comes out of it at the end. Always returns a call; what it cannot do, its envelope
 * says. */
opentok_call *opentok_call_start(const opentok_client *client, const char *name, const char *arguments,
                                 const char *options, opentok_queue *queue, uint64_t tag);

/* The call's envelope, once. Waits up to so many milliseconds, and as long as it takes if negative; null: not yet, or no
 * longer. */
char *opentok_call_wait(opentok_call *call, int64_t milliseconds);

/* A descriptor that becomes readable when the call has ended, for event loops. It is the call's, and ends with it. -1 where there
 * are none, as on Windows. */
int32_t opentok_call_fd(opentok_call *call);

/* Drops the request. The call ends as cancelled, unless it has ended already. */
void opentok_call_cancel(opentok_call *call);

/* Ends the call if it is still under way. */
void opentok_call_free(opentok_call *call);

/* A queue of ended calls, through which one thread learns of thousands. */
opentok_queue *opentok_queue_new(void);

/* Waits as opentok_call_wait, and writes the tags of ended calls into the room there is. Returns how many. */
int32_t opentok_queue_next(opentok_queue *queue, int64_t milliseconds, uint64_t *tags, int32_t room);

/* Nobody may be waiting for it. Calls that were to report to it may still be under way. */
void opentok_queue_free(opentok_queue *queue);

void opentok_text_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
