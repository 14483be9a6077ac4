// Generated from core/surface.json by `make generate`. Do not edit.
@file:JvmName("Times")

package opentok

import java.time.Instant

/** When it was created. */
val AccountProject.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When recording began. */
val Archive.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When anything about it changed last. */
val Archive.updatedAtTime: Instant? get() = updatedAt?.let(Instant::ofEpochMilli)

/** When it began. */
val Broadcast.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When anything about it changed last. */
val Broadcast.updatedAtTime: Instant? get() = updatedAt?.let(Instant::ofEpochMilli)

/** When it was registered. */
val Callback.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When it was made. */
val Connection.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When it was created. */
val Project.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When it began. */
val Render.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When anything about it changed last. */
val Render.updatedAtTime: Instant? get() = updatedAt?.let(Instant::ofEpochMilli)

/** When it was created, where it says so as a number. */
val SessionInfo.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When it began. */
val SipCall.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When anything about it changed last. */
val SipCall.updatedAtTime: Instant? get() = updatedAt?.let(Instant::ofEpochMilli)

/** When it was made. */
val TokenInfo.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochSecond)

/** When it expires. */
val TokenInfo.expiresAtTime: Instant? get() = expiresAt?.let(Instant::ofEpochSecond)

/** When it began. */
val WebhookCall.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When they began. */
val WebhookCaptions.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When anything about them changed last. */
val WebhookCaptions.updatedAtTime: Instant? get() = updatedAt?.let(Instant::ofEpochMilli)

/** When it was sent. */
val WebhookClaims.issuedAtTime: Instant? get() = issuedAt?.let(Instant::ofEpochSecond)

/** When it was made. */
val WebhookConnection.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)

/** When it happened. */
val WebhookEvent.timestampTime: Instant? get() = timestamp?.let(Instant::ofEpochMilli)

/** When it began. */
val WebhookStream.createdAtTime: Instant? get() = createdAt?.let(Instant::ofEpochMilli)
