// Generated from core/surface.json by `make generate`. Do not edit.

package opentok

import kotlinx.coroutines.flow.Flow

/**
 * Every item of [OpenTok.listArchives], page by page, fetched as they are collected.
 *
 * - `offset`: How many of the newest to skip: 0 unless set.
 * - `count`: How many to return, up to 1,000: 50 unless set.
 * - `sessionId`: Only those of this session.
 */
fun OpenTok.iterArchives(
    offset: Int? = null,
    count: Int? = null,
    sessionId: String? = null,
): Flow<Archive> =
    items(offset) { next ->
        listArchives(
            offset = next,
            count = count,
            sessionId = sessionId,
        ).run { Part(items, extra, total) }
    }

/**
 * Every item of [OpenTok.listBroadcasts], page by page, fetched as they are collected.
 *
 * - `offset`: How many of the newest to skip: 0 unless set.
 * - `count`: How many to return, up to 1,000: 50 unless set.
 * - `sessionId`: Only those of this session.
 */
fun OpenTok.iterBroadcasts(
    offset: Int? = null,
    count: Int? = null,
    sessionId: String? = null,
): Flow<Broadcast> =
    items(offset) { next ->
        listBroadcasts(
            offset = next,
            count = count,
            sessionId = sessionId,
        ).run { Part(items, extra, total) }
    }

/**
 * Every item of [OpenTok.listRenders], page by page, fetched as they are collected.
 *
 * - `offset`: How many of the newest to skip: 0 unless set.
 * - `count`: How many to return, up to 1,000: 50 unless set.
 */
fun OpenTok.iterRenders(
    offset: Int? = null,
    count: Int? = null,
): Flow<Render> =
    items(offset) { next ->
        listRenders(
            offset = next,
            count = count,
        ).run { Part(items, extra, total) }
    }
