/* Each function of opentok.h, well used and badly. The environment says where the emulator is.
 *
 * Run under valgrind, which finds what is read or freed wrongly, and what is not freed. */
#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../opentok.h"

static int passed, failed;

static void check(int holds, const char *what, const char *seen) {
    if (holds) {
        passed++;
    } else {
        failed++;
        printf("FAILED: %s: %s\n", what, seen ? seen : "nothing");
    }
}

/* Looks for a part of a text, and gives the text back. */
static void holds(char *text, const char *part, const char *what) {
    check(text && strstr(text, part), what, text);
    opentok_text_free(text);
}

static opentok_client *client_at(const char *url) {
    char settings[300];
    opentok_client *client = NULL;
    snprintf(settings, sizeof settings, "{\"apiKey\":\"100\",\"apiSecret\":\"%s\",\"apiUrl\":\"%s\",\"maxRetries\":0}",
             getenv("OPENTOK_API_SECRET"), url);
    holds(opentok_client_new(settings, 1, &client), "\"projectId\":\"100\"", "a client is made");
    return client;
}

/* A server that takes connections and says nothing. */
static int silent(char *url, size_t room) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int server = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(server, (struct sockaddr *)&address, length) || listen(server, 16)
        || getsockname(server, (struct sockaddr *)&address, &length)) {
        perror("no server");
        exit(1);
    }
    snprintf(url, room, "http://127.0.0.1:%d", ntohs(address.sin_port));
    return server;
}

static void what_is_made_without_the_network(opentok_client *client) {
    holds(opentok_call_local(client, "inspect_token", "{\"token\":\"no token\"}"), "\"error\"", "a token that is none");
    holds(opentok_call_local(client, "inspect_token", "{\"token\":\"/opentok-sdk/panic\"}"), "", "a panic does not cross");
    holds(opentok_call_local(client, "no_such", "{}"), "there is no operation", "an unknown operation");
    holds(opentok_call_local(client, "get_archive", "{"), "not JSON", "arguments that are no JSON");
    holds(opentok_call_local(client, NULL, "{}"), "name is missing", "no name");
    holds(opentok_call_local(NULL, "inspect_token", "{}"), "client is missing", "no client");
    holds(opentok_call_local(NULL, "nearest", "{\"typed\":\"nmae\",\"known\":[\"name\"]}"), "\"ok\":\"name\"", "a name meant");
    holds(opentok_call_local(NULL, "limit", "{\"field\":\"timeout\",\"seconds\":0}"), "timeout", "a limit of nothing");
}

static void calls_are_waited_for(opentok_client *client) {
    opentok_call *call = opentok_call_start(client, "create_session", NULL, "{\"observe\":true}", NULL, 0);
    holds(opentok_call_wait(call, -1), "\"sessionId\"", "an answer");
    check(opentok_call_wait(call, -1) == NULL, "an envelope is given once", NULL);
    check(opentok_call_fd(call) >= 0, "a descriptor after the end", NULL);
    opentok_call_free(call);

    call = opentok_call_start(client, "create_session", NULL, NULL, NULL, 0);
    struct pollfd bell = {.fd = opentok_call_fd(call), .events = POLLIN};
    check(poll(&bell, 1, 10000) == 1, "a descriptor becomes readable", NULL);
    holds(opentok_call_wait(call, 0), "\"ok\"", "an answer after its bell");
    opentok_call_free(call);

    call = opentok_call_start(client, "get_archive", "{\"archiveId\":\"\"}", NULL, NULL, 0);
    holds(opentok_call_wait(call, -1), "\"field\":\"archiveId\"", "a refused argument");
    opentok_call_free(call);

    call = opentok_call_start(client, "get_archive", "{\"archiveId\":\"\xff\"}", NULL, NULL, 0);
    holds(opentok_call_wait(call, -1), "not UTF-8", "half a character");
    opentok_call_free(call);

    call = opentok_call_start(NULL, "get_archive", NULL, NULL, NULL, 0);
    holds(opentok_call_wait(call, -1), "client is missing", "a call of nobody");
    opentok_call_free(call);
}

static void a_queue_tells_of_many(opentok_client *client) {
    enum { MANY = 20 };
    opentok_queue *queue = opentok_queue_new();
    opentok_call *calls[MANY];
    uint64_t tags[MANY], seen = 0;
    check(opentok_queue_next(queue, 10, tags, MANY) == 0, "nothing has ended", NULL);
    for (uint64_t tag = 0; tag < MANY; tag++) {
        calls[tag] = opentok_call_start(client, "create_session", NULL, NULL, queue, tag);
    }
    for (int ended = 0; ended < MANY;) {
        int some = opentok_queue_next(queue, 30000, tags, 3);
        if (some <= 0) {
            break;
        }
        for (int each = 0; each < some; each++) {
            seen |= UINT64_C(1) << tags[each];
            holds(opentok_call_wait(calls[tags[each]], 0), "\"ok\"", "a call that the queue told of");
        }
        ended += some;
    }
    check(seen == (UINT64_C(1) << MANY) - 1, "each call was told of once", NULL);
    for (int each = 0; each < MANY; each++) {
        opentok_call_free(calls[each]);
    }
    opentok_queue_free(queue);
}

static void calls_can_be_dropped(void) {
    char url[100];
    int server = silent(url, sizeof url);
    opentok_client *client = client_at(url);
    opentok_queue *queue = opentok_queue_new();
    uint64_t tag = 0;

    opentok_call *call = opentok_call_start(client, "create_session", NULL, NULL, queue, 7);
    check(opentok_call_wait(call, 50) == NULL, "not yet", NULL);
    opentok_call_cancel(call);
    opentok_call_cancel(call);
    check(opentok_queue_next(queue, 10000, &tag, 1) == 1 && tag == 7, "the queue is told of a dropped call", NULL);
    holds(opentok_call_wait(call, -1), "{\"cancelled\":true}", "a dropped call");
    opentok_call_free(call);

    call = opentok_call_start(client, "create_session", NULL, "{\"timeoutMs\":100}", NULL, 0);
    holds(opentok_call_wait(call, -1), "\"kind\":\"timeout\"", "a call that takes too long");
    opentok_call_free(call);

    /* In odd order: the queue and the client go before their calls, and these before they end. */
    call = opentok_call_start(client, "create_session", NULL, NULL, queue, 8);
    opentok_queue_free(queue);
    opentok_client_free(client);
    opentok_call_cancel(call);
    opentok_call_free(call);
    close(server);
}

static void a_child_has_threads_of_its_own(opentok_client *client) {
    opentok_call *of_parent = opentok_call_start(client, "create_session", NULL, NULL, NULL, 0);
    pid_t child = fork();
    if (child == 0) {
        opentok_call *call = opentok_call_start(client, "create_session", NULL, NULL, NULL, 0);
        char *answer = opentok_call_wait(call, 30000);
        int fine = answer && strstr(answer, "\"ok\"") != NULL;
        char *not_ours = opentok_call_wait(of_parent, 30000);
        fine = fine && not_ours && strstr(not_ours, "cancelled") != NULL;
        if (fine) {
            /* Not an exit, at which valgrind would find lost what is left to the parent. */
            execl("/bin/true", "true", (char *)NULL);
        }
        _exit(1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    check(status == 0, "a call in a forked child", NULL);
    holds(opentok_call_wait(of_parent, -1), "\"ok\"", "the parent's own");
    opentok_call_free(of_parent);
}

static void nothing_is_safe_everywhere(void) {
    uint64_t tag;
    opentok_client *client = NULL;
    holds(opentok_client_new(NULL, 0, &client), "settings is missing", "no settings");
    holds(opentok_client_new("{}", 0, NULL), "client is missing", "no place for a client");
    holds(opentok_client_new("{\"apiKey\":\"100\",\"apiSecret\":\"s\",\"proxi\":\"\"}", 0, &client), "proxi", "an unknown setting");
    check(client == NULL, "no client where there is an error", NULL);
    check(opentok_call_wait(NULL, -1) == NULL && opentok_call_fd(NULL) == -1, "no call", NULL);
    check(opentok_queue_next(NULL, -1, &tag, 1) == 0, "no queue", NULL);
    opentok_client_free(NULL);
    opentok_call_cancel(NULL);
    opentok_call_free(NULL);
    opentok_queue_free(NULL);
    opentok_text_free(NULL);
}

int main(void) {
    check(opentok_abi_version() == 1, "the interface's number", NULL);
    opentok_client *client = client_at(getenv("OPENTOK_API_URL"));
    what_is_made_without_the_network(client);
    calls_are_waited_for(client);
    a_queue_tells_of_many(client);
    a_child_has_threads_of_its_own(client);
    opentok_client_free(client);
    calls_can_be_dropped();
    nothing_is_safe_everywhere();
    printf("%d passed, %d failed\n", passed, failed);
    return failed > 0;
}
