# Generated from core/surface.json by `make generate`. Do not edit.
"""Every operation of the service, to be awaited."""

from __future__ import annotations

from ._calls import AsyncCalls
from ._discreet import discreet
from ._models import (
    AccountProject,
    Archive,
    ArchivePage,
    AudioConnector,
    AudioTransport,
    AzureStorage,
    Broadcast,
    BroadcastOutputs,
    BroadcastPage,
    Callback,
    Captions,
    ConnectionList,
    Layout,
    Project,
    RawAnswer,
    Render,
    RenderPage,
    RenderProperties,
    S3Storage,
    Session,
    SessionInfo,
    SipAuth,
    SipCall,
    Stream,
    StreamClassList,
    StreamList,
    TokenInfo,
    TokenVerdict,
    TranscriptionProperties,
    WebhookEvent,
)
from ._pages import walk_async
from ._shape import Seconds, give, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from .types import (
        ArchiveModeLike,
        AudioTransportDict,
        AzureStorageDict,
        BroadcastOutputsDict,
        Headers,
        LayoutDict,
        LayoutTypeLike,
        MediaModeLike,
        OutputModeLike,
        ProjectEnvironmentLike,
        RenderPropertiesDict,
        ResolutionLike,
        RoleLike,
        S3StorageDict,
        ScreenshareTypeLike,
        SipAuthDict,
        StorageFallbackLike,
        StreamClassListDict,
        StreamModeLike,
        TokenKindLike,
        TranscriptionPropertiesDict,
    )


@discreet
class AsyncOperations(AsyncCalls):
    """The operations, each under the name it has in every language."""

    _given_no_secret = ("generate_token",)

    async def create_session(
        self,
        *,
        media_mode: MediaModeLike | None = None,
        archive_mode: ArchiveModeLike | None = None,
        archive_name: str | None = None,
        archive_resolution: ResolutionLike | None = None,
        location: str | None = None,
        e2ee: bool | None = None,
    ) -> Session:
        """Creates a session.

        A session stays valid for as long as you like and costs nothing until clients connect.

        Args:
            media_mode: How media travels: `relayed` unless set.
            archive_mode: Whether the session is always recorded: `manual` unless set.
            archive_name: The name of its archives, 1 to 80 characters; only with the archive mode
                `always`.
            archive_resolution: The picture of its archives; only with the archive mode `always`.
            location: An IPv4 address near which media should be served.
            e2ee: Whether media is encrypted end to end; needs a routed session that is not always
                recorded.

        Example:
            >>> session = await client.create_session(media_mode="routed", archive_mode="always")
        """
        return await self._ask(
            Session,
            "create_session",
            {
                "mediaMode": media_mode,
                "archiveMode": archive_mode,
                "archiveName": archive_name,
                "archiveResolution": archive_resolution,
                "location": location,
                "e2ee": e2ee,
            },
        )

    def decode_session_id(self, session_id: str) -> SessionInfo:
        """Reads what a session's identifier says, without asking the service.

        Args:
            session_id: The session's identifier.

        Raises:
            InvalidArgumentError: if the text is not a session's identifier

        Example:
            >>> session_info = client.decode_session_id(session_id)
        """
        return read(SessionInfo, self._call_local("decode_session_id", {"sessionId": session_id}))

    def generate_token(
        self,
        session_id: str,
        *,
        role: RoleLike | None = None,
        expire_time: int | datetime | timedelta | None = None,
        ttl: int | datetime | timedelta | None = None,
        data: str | None = None,
        initial_layout_class_list: Sequence[str] | None = None,
        kind: TokenKindLike | None = None,
        issued_at: int | datetime | timedelta | None = None,
        nonce: str | None = None,
    ) -> str:
        """Makes a token with which a client connects to a session.

        A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours,
        for a publisher, unless the options say otherwise. Nothing is sent.

        Args:
            session_id: The session.
            role: What the client may do: `publisher` unless set.
            expire_time: When the token expires, in seconds since 1970: at most 30 days from now, 24 hours
                unless set.
            ttl: How long the token lives, in seconds; instead of `expire_time`.
            data: Text that other clients see with the connection, up to 1,000 characters.
            initial_layout_class_list: Layout classes of the client's streams, for composed archives and
                broadcasts.
            kind: `jwt` unless set.
            issued_at: When the token is made, in seconds since 1970: now unless set. For reproducible
                tokens in tests.
            nonce: The random part of the token (`jti` for an application). For reproducible tokens in
                tests.

        Raises:
            InvalidArgumentError: if the session belongs to another project

        Example:
            >>> client.generate_token(session_id, role="moderator", data="name=Ada")
        """
        direct = self._native.generate_token(
            session_id, role, expire_time, ttl, data, initial_layout_class_list, kind, issued_at, nonce
        )
        if direct is not None:
            return direct
        return read(
            str,
            self._call_local(
                "generate_token",
                {
                    "sessionId": session_id,
                    "role": role,
                    "expireTime": give(Seconds, expire_time),
                    "ttl": give(Seconds, ttl),
                    "data": data,
                    "initialLayoutClassList": initial_layout_class_list,
                    "kind": kind,
                    "issuedAt": give(Seconds, issued_at),
                    "nonce": nonce,
                },
            ),
        )

    def inspect_token(self, token: str) -> TokenInfo:
        """Reads what a token says, without checking it.

        Args:
            token: The token: a JWT or `T1==…`.

        Raises:
            InvalidArgumentError: if the text is no token

        Example:
            >>> token_info = client.inspect_token(token)
        """
        return read(TokenInfo, self._call_local("inspect_token", {"token": token}))

    def verify_token(
        self,
        token: str,
        *,
        session_id: str | None = None,
        role: RoleLike | None = None,
        at: int | datetime | timedelta | None = None,
    ) -> TokenVerdict:
        """Checks a token as the service would, and says why it would be refused.

        Args:
            token: The token: a JWT or `T1==…`.
            session_id: The session that it must be for.
            role: The role that it must give.
            at: The moment to check for, in seconds since 1970: now unless set.

        Example:
            >>> token_verdict = client.verify_token(token, session_id=session_id)
        """
        return read(
            TokenVerdict,
            self._call_local(
                "verify_token",
                {"token": token, "sessionId": session_id, "role": role, "at": give(Seconds, at)},
            ),
        )

    def generate_jwt(self, *, ttl: int | None = None) -> str:
        """Makes the JWT that authenticates a REST call, for requests made by hand.

        Args:
            ttl: Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.

        Example:
            >>> client.generate_jwt(ttl=60)
        """
        return read(str, self._call_local("generate_jwt", {"ttl": ttl}))

    async def start_archive(
        self,
        session_id: str,
        *,
        name: str | None = None,
        has_audio: bool | None = None,
        has_video: bool | None = None,
        output_mode: OutputModeLike | None = None,
        stream_mode: StreamModeLike | None = None,
        resolution: ResolutionLike | None = None,
        layout: Layout | LayoutDict | None = None,
        multi_archive_tag: str | None = None,
        max_bitrate: int | None = None,
        quantization_parameter: int | None = None,
        has_transcription: bool | None = None,
        transcription_properties: TranscriptionProperties | TranscriptionPropertiesDict | None = None,
    ) -> Archive:
        """Starts recording a session.

        The session must be routed and have at least one client connected. A second archive of the same
        session needs another `multi_archive_tag`. It stops by itself after 120 minutes, or 60 seconds
        after the last client left.

        Args:
            session_id: The session to record: routed, with at least one client connected.
            name: A name for you to know the archive by.
            has_audio: Whether audio is recorded: `True` unless set.
            has_video: Whether video is recorded: `True` unless set.
            output_mode: One file for all streams (`composed`, unless set) or one for each.
            stream_mode: Whether all streams are recorded (`auto`, unless set) or those that you add.
            resolution: The size of a composed picture: `640x480` unless set. Not with `individual`.
            layout: The arrangement of a composed picture: `bestFit` unless set.
            multi_archive_tag: Tells apart several archives of the same session at the same time.
            max_bitrate: Bits per second of a composed archive, 100,000 to 6,000,000.
            quantization_parameter: Quality of a composed archive from 15 (best) to 40; not together with
                `max_bitrate`.
            has_transcription: Whether the spoken word is transcribed: `False` unless set.
            transcription_properties: How it is transcribed.

        Raises:
            NotFoundError: if there is no such session or nobody is connected
            ConflictError: if it is relayed or already being recorded

        Example:
            >>> archive = await client.start_archive(session_id, name="lecture", layout={"type": "pip"})
        """
        return await self._ask(
            Archive,
            "start_archive",
            {
                "sessionId": session_id,
                "name": name,
                "hasAudio": has_audio,
                "hasVideo": has_video,
                "outputMode": output_mode,
                "streamMode": stream_mode,
                "resolution": resolution,
                "layout": give(Layout, layout),
                "multiArchiveTag": multi_archive_tag,
                "maxBitrate": max_bitrate,
                "quantizationParameter": quantization_parameter,
                "hasTranscription": has_transcription,
                "transcriptionProperties": give(TranscriptionProperties, transcription_properties),
            },
        )

    async def stop_archive(self, archive_id: str) -> Archive:
        """Stops recording; the file is available some seconds later.

        Args:
            archive_id: The archive.

        Raises:
            ConflictError: if the archive is not being recorded

        Example:
            >>> archive = await client.stop_archive(archive_id)
        """
        return await self._ask(Archive, "stop_archive", {"archiveId": archive_id})

    async def get_archive(self, archive_id: str) -> Archive:
        """Returns one archive.

        Args:
            archive_id: The archive.

        Example:
            >>> archive = await client.get_archive(archive_id)
        """
        return await self._ask(Archive, "get_archive", {"archiveId": archive_id})

    async def list_archives(
        self, *, offset: int | None = None, count: int | None = None, session_id: str | None = None
    ) -> ArchivePage:
        """Returns one page of archives, newest first; deleted ones are left out.

        Args:
            offset: How many of the newest to skip: 0 unless set.
            count: How many to return, up to 1,000: 50 unless set.
            session_id: Only those of this session.

        Example:
            >>> archive_page = await client.list_archives(session_id=session_id, count=10)
        """
        return await self._ask(
            ArchivePage, "list_archives", {"offset": offset, "count": count, "sessionId": session_id}
        )

    def iter_archives(
        self, *, offset: int | None = None, count: int | None = None, session_id: str | None = None
    ) -> AsyncIterator[Archive]:
        """Every item of `list_archives`, page by page.

        Args:
            offset: How many of the newest to skip: 0 unless set.
            count: How many to return, up to 1,000: 50 unless set.
            session_id: Only those of this session.
        """
        return walk_async(
            lambda position: self.list_archives(offset=position, count=count, session_id=session_id),
            offset,
        )

    async def delete_archive(self, archive_id: str) -> None:
        """Deletes an archive that is `available` or `uploaded`.

        Args:
            archive_id: The archive.

        Raises:
            ConflictError: in any other state

        Example:
            >>> await client.delete_archive(archive_id)
        """
        await self._call("delete_archive", {"archiveId": archive_id})

    async def set_archive_layout(
        self,
        archive_id: str,
        type: LayoutTypeLike,
        *,
        stylesheet: str | None = None,
        screenshare_type: ScreenshareTypeLike | None = None,
    ) -> None:
        """Changes the layout of a composed archive while it is being recorded.

        Args:
            archive_id: The archive.
            type: The arrangement.
            stylesheet: The CSS of a `custom` layout, and only of that.
            screenshare_type: The arrangement while a screen is shared; only with `bestFit`.

        Example:
            >>> await client.set_archive_layout(archive_id, "bestFit", screenshare_type="pip")
        """
        await self._call(
            "set_archive_layout",
            {
                "archiveId": archive_id,
                "type": type,
                "stylesheet": stylesheet,
                "screenshareType": screenshare_type,
            },
        )

    async def add_archive_stream(
        self, archive_id: str, stream_id: str, *, has_audio: bool | None = None, has_video: bool | None = None
    ) -> None:
        """Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are
        recorded.

        Args:
            archive_id: The archive.
            stream_id: The stream.
            has_audio: Whether its audio is recorded: `True` unless set.
            has_video: Whether its video is recorded: `True` unless set.

        Raises:
            ConflictError: (405) if the stream mode is `auto`

        Example:
            >>> await client.add_archive_stream(archive_id, stream_id, has_video=False)
        """
        await self._call(
            "add_archive_stream",
            {"archiveId": archive_id, "streamId": stream_id, "hasAudio": has_audio, "hasVideo": has_video},
        )

    async def remove_archive_stream(self, archive_id: str, stream_id: str) -> None:
        """Removes a stream from an archive with the stream mode `manual`.

        Args:
            archive_id: The archive.
            stream_id: The stream.

        Raises:
            ConflictError: (405) if the stream mode is `auto`

        Example:
            >>> await client.remove_archive_stream(archive_id, stream_id)
        """
        await self._call("remove_archive_stream", {"archiveId": archive_id, "streamId": stream_id})

    async def set_archive_storage(
        self,
        *,
        s3: S3Storage | S3StorageDict | None = None,
        azure: AzureStorage | AzureStorageDict | None = None,
        fallback: StorageFallbackLike | None = None,
    ) -> None:
        """Has the files of this project's archives stored in your own bucket or container.

        Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.

        Args:
            s3: A bucket of Amazon S3.
            azure: A container of Azure.
            fallback: What becomes of a file that cannot be uploaded: `opentok` unless set.

        Example:
            >>> await client.set_archive_storage(
            ...     s3={"bucket": "bucket", "access_key": "access key", "secret_key": "secret key"},
            ... )
        """
        await self._call(
            "set_archive_storage",
            {"s3": give(S3Storage, s3), "azure": give(AzureStorage, azure), "fallback": fallback},
        )

    async def delete_archive_storage(self) -> None:
        """Has the files of this project's archives stored with the service again.

        Example:
            >>> await client.delete_archive_storage()
        """
        await self._call("delete_archive_storage", {})

    async def start_broadcast(
        self,
        session_id: str,
        *,
        outputs: BroadcastOutputs | BroadcastOutputsDict | None = None,
        max_duration: int | None = None,
        max_bitrate: int | None = None,
        resolution: ResolutionLike | None = None,
        layout: Layout | LayoutDict | None = None,
        stream_mode: StreamModeLike | None = None,
        has_audio: bool | None = None,
        has_video: bool | None = None,
        multi_broadcast_tag: str | None = None,
    ) -> Broadcast:
        """Starts broadcasting a session over HLS, RTMP or both.

        The session must be routed and have at least one client connected. The HLS address can be played
        some 15 to 20 seconds later.

        Args:
            session_id: The session: routed, with at least one client connected.
            outputs: Where the broadcast goes; must be given.
            max_duration: When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set.
            max_bitrate: Bits per second, 100,000 to 6,000,000.
            resolution: The size of the picture: `640x480` unless set.
            layout: The arrangement of the picture: `bestFit` unless set.
            stream_mode: Whether all streams are shown (`auto`, unless set) or those that you add.
            has_audio: Whether audio is sent: `True` unless set.
            has_video: Whether video is sent: `True` unless set.
            multi_broadcast_tag: Tells apart several broadcasts of the same session at the same time.

        Raises:
            ConflictError: if the session is already being broadcast with the same `multi_broadcast_tag`

        Example:
            >>> broadcast = await client.start_broadcast(
            ...     session_id,
            ...     outputs={"hls": {"low_latency": True}},
            ...     max_duration=3600,
            ... )
        """
        return await self._ask(
            Broadcast,
            "start_broadcast",
            {
                "sessionId": session_id,
                "outputs": give(BroadcastOutputs, outputs),
                "maxDuration": max_duration,
                "maxBitrate": max_bitrate,
                "resolution": resolution,
                "layout": give(Layout, layout),
                "streamMode": stream_mode,
                "hasAudio": has_audio,
                "hasVideo": has_video,
                "multiBroadcastTag": multi_broadcast_tag,
            },
        )

    async def stop_broadcast(self, broadcast_id: str) -> Broadcast:
        """Stops a broadcast.

        Args:
            broadcast_id: The broadcast.

        Example:
            >>> broadcast = await client.stop_broadcast(broadcast_id)
        """
        return await self._ask(Broadcast, "stop_broadcast", {"broadcastId": broadcast_id})

    async def get_broadcast(self, broadcast_id: str) -> Broadcast:
        """Returns one broadcast that is in progress.

        Args:
            broadcast_id: The broadcast.

        Example:
            >>> broadcast = await client.get_broadcast(broadcast_id)
        """
        return await self._ask(Broadcast, "get_broadcast", {"broadcastId": broadcast_id})

    async def list_broadcasts(
        self, *, offset: int | None = None, count: int | None = None, session_id: str | None = None
    ) -> BroadcastPage:
        """Returns one page of the broadcasts in progress, newest first.

        Args:
            offset: How many of the newest to skip: 0 unless set.
            count: How many to return, up to 1,000: 50 unless set.
            session_id: Only those of this session.

        Example:
            >>> broadcast_page = await client.list_broadcasts(session_id=session_id)
        """
        return await self._ask(
            BroadcastPage, "list_broadcasts", {"offset": offset, "count": count, "sessionId": session_id}
        )

    def iter_broadcasts(
        self, *, offset: int | None = None, count: int | None = None, session_id: str | None = None
    ) -> AsyncIterator[Broadcast]:
        """Every item of `list_broadcasts`, page by page.

        Args:
            offset: How many of the newest to skip: 0 unless set.
            count: How many to return, up to 1,000: 50 unless set.
            session_id: Only those of this session.
        """
        return walk_async(
            lambda position: self.list_broadcasts(offset=position, count=count, session_id=session_id),
            offset,
        )

    async def set_broadcast_layout(
        self,
        broadcast_id: str,
        type: LayoutTypeLike,
        *,
        stylesheet: str | None = None,
        screenshare_type: ScreenshareTypeLike | None = None,
    ) -> None:
        """Changes the layout of a broadcast in progress.

        Args:
            broadcast_id: The broadcast.
            type: The arrangement.
            stylesheet: The CSS of a `custom` layout, and only of that.
            screenshare_type: The arrangement while a screen is shared; only with `bestFit`.

        Example:
            >>> await client.set_broadcast_layout(broadcast_id, "pip")
        """
        await self._call(
            "set_broadcast_layout",
            {
                "broadcastId": broadcast_id,
                "type": type,
                "stylesheet": stylesheet,
                "screenshareType": screenshare_type,
            },
        )

    async def add_broadcast_stream(
        self,
        broadcast_id: str,
        stream_id: str,
        *,
        has_audio: bool | None = None,
        has_video: bool | None = None,
    ) -> None:
        """Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are
        shown.

        Args:
            broadcast_id: The broadcast.
            stream_id: The stream.
            has_audio: Whether its audio is sent: `True` unless set.
            has_video: Whether its video is sent: `True` unless set.

        Raises:
            ConflictError: (405) if the stream mode is `auto`

        Example:
            >>> await client.add_broadcast_stream(broadcast_id, stream_id, has_audio=False)
        """
        await self._call(
            "add_broadcast_stream",
            {
                "broadcastId": broadcast_id,
                "streamId": stream_id,
                "hasAudio": has_audio,
                "hasVideo": has_video,
            },
        )

    async def remove_broadcast_stream(self, broadcast_id: str, stream_id: str) -> None:
        """Removes a stream from a broadcast with the stream mode `manual`.

        Args:
            broadcast_id: The broadcast.
            stream_id: The stream.

        Raises:
            ConflictError: (405) if the stream mode is `auto`

        Example:
            >>> await client.remove_broadcast_stream(broadcast_id, stream_id)
        """
        await self._call("remove_broadcast_stream", {"broadcastId": broadcast_id, "streamId": stream_id})

    async def get_stream(self, session_id: str, stream_id: str) -> Stream:
        """Returns one stream of a session.

        Args:
            session_id: The session.
            stream_id: The stream.

        Example:
            >>> stream = await client.get_stream(session_id, stream_id)
        """
        return await self._ask(Stream, "get_stream", {"sessionId": session_id, "streamId": stream_id})

    async def list_streams(self, session_id: str) -> StreamList:
        """Returns all streams of a session.

        Args:
            session_id: The session.

        Example:
            >>> stream_list = await client.list_streams(session_id)
        """
        return await self._ask(StreamList, "list_streams", {"sessionId": session_id})

    async def set_stream_class_lists(
        self, session_id: str, items: Sequence[StreamClassList | StreamClassListDict]
    ) -> None:
        """Sets the layout classes of streams, which decide their place in a composed archive or broadcast.

        Args:
            session_id: The session.
            items: At least one stream with its classes.

        Example:
            >>> await client.set_stream_class_lists(
            ...     session_id,
            ...     [{"id": stream_id, "layout_class_list": ["focus"]}],
            ... )
        """
        await self._call(
            "set_stream_class_lists", {"sessionId": session_id, "items": give([StreamClassList], items)}
        )

    async def list_connections(self, session_id: str) -> ConnectionList:
        """Returns all connections of a session.

        Args:
            session_id: The session.

        Example:
            >>> connection_list = await client.list_connections(session_id)
        """
        return await self._ask(ConnectionList, "list_connections", {"sessionId": session_id})

    async def force_disconnect(self, session_id: str, connection_id: str) -> None:
        """Disconnects a client from a session.

        Args:
            session_id: The session.
            connection_id: The connection.

        Raises:
            NotFoundError: if it is not connected

        Example:
            >>> await client.force_disconnect(session_id, connection_id)
        """
        await self._call("force_disconnect", {"sessionId": session_id, "connectionId": connection_id})

    async def force_mute_stream(self, session_id: str, stream_id: str) -> Project:
        """Mutes the audio of one stream.

        Args:
            session_id: The session.
            stream_id: The stream.

        Example:
            >>> project = await client.force_mute_stream(session_id, stream_id)
        """
        return await self._ask(Project, "force_mute_stream", {"sessionId": session_id, "streamId": stream_id})

    async def force_mute_all(
        self, session_id: str, *, excluded_stream_ids: Sequence[str] | None = None
    ) -> Project:
        """Mutes the audio of all streams, also of those published later, but for the excluded ones.

        Args:
            session_id: The session.
            excluded_stream_ids: Streams that stay audible.

        Example:
            >>> project = await client.force_mute_all(session_id, excluded_stream_ids=[stream_id])
        """
        return await self._ask(
            Project, "force_mute_all", {"sessionId": session_id, "excludedStreamIds": excluded_stream_ids}
        )

    async def disable_force_mute(self, session_id: str) -> Project:
        """Lets streams published from now on be heard again; those muted already stay so.

        Args:
            session_id: The session.

        Example:
            >>> project = await client.disable_force_mute(session_id)
        """
        return await self._ask(Project, "disable_force_mute", {"sessionId": session_id})

    async def signal(
        self,
        session_id: str,
        *,
        type: str | None = None,
        data: str | None = None,
        connection_id: str | None = None,
    ) -> None:
        """Sends a message to all clients of a session, or to one.

        Args:
            session_id: The session.
            type: What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`.
            data: The message, up to 8,192 bytes in UTF-8.
            connection_id: The only client to get it.

        Raises:
            NotFoundError: if that client is not connected

        Example:
            >>> await client.signal(session_id, type="chat", data="Hello", connection_id=connection_id)
        """
        await self._call(
            "signal", {"sessionId": session_id, "type": type, "data": data, "connectionId": connection_id}
        )

    async def dial(
        self,
        session_id: str,
        token: str,
        sip_uri: str,
        *,
        from_: str | None = None,
        headers: Mapping[str, str] | None = None,
        auth: SipAuth | SipAuthDict | None = None,
        secure: bool | None = None,
        video: bool | None = None,
        observe_force_mute: bool | None = None,
        streams: Sequence[str] | None = None,
    ) -> SipCall:
        """Dials a SIP endpoint and joins it to a session as a client.

        Args:
            session_id: The session to join: routed.
            token: A client token for that session, with which the callee joins.
            sip_uri: The endpoint, for example `sip:user@example.com;transport=tls`.
            from_: The number or name that the callee sees, for example `from@example.com`.
            headers: Headers for the SIP INVITE; their names begin with `X-`.
            auth: How to log in at the SIP server.
            secure: Whether media is encrypted: `False` unless set.
            video: Whether video is sent and received: `False` unless set.
            observe_force_mute: Whether the callee is muted when the session is: `False` unless set.
            streams: The only streams that the callee gets.

        Raises:
            ConflictError: if the session is not routed

        Example:
            >>> sip_call = await client.dial(
            ...     session_id,
            ...     token,
            ...     "sip:user@example.com;transport=tls",
            ...     from_="from@example.com",
            ...     secure=True,
            ... )
        """
        return await self._ask(
            SipCall,
            "dial",
            {
                "sessionId": session_id,
                "token": token,
                "sipUri": sip_uri,
                "from": from_,
                "headers": headers,
                "auth": give(SipAuth, auth),
                "secure": secure,
                "video": video,
                "observeForceMute": observe_force_mute,
                "streams": streams,
            },
        )

    async def play_dtmf(self, session_id: str, digits: str, *, connection_id: str | None = None) -> None:
        """Plays telephone digits to all clients dialled into a session, or to one.

        Args:
            session_id: The session.
            digits: `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
            connection_id: The only client to hear them.

        Example:
            >>> await client.play_dtmf(session_id, "1713#")
        """
        await self._call(
            "play_dtmf", {"sessionId": session_id, "digits": digits, "connectionId": connection_id}
        )

    async def start_render(
        self,
        session_id: str,
        token: str,
        url: str,
        *,
        max_duration: int | None = None,
        resolution: ResolutionLike | None = None,
        properties: RenderProperties | RenderPropertiesDict | None = None,
        status_callback_url: str | None = None,
    ) -> Render:
        """Opens a web page and publishes it into a session.

        Args:
            session_id: The session.
            token: A client token for that session, with which the page is published.
            url: The page, 15 to 2,048 characters.
            max_duration: When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set.
            resolution: The size of the picture: `1280x720` unless set.
            properties: How the published stream presents itself.
            status_callback_url: Where the service reports changes of status.

        Example:
            >>> render = await client.start_render(
            ...     session_id,
            ...     token,
            ...     "https://example.com/scoreboard",
            ...     max_duration=1800,
            ... )
        """
        return await self._ask(
            Render,
            "start_render",
            {
                "sessionId": session_id,
                "token": token,
                "url": url,
                "maxDuration": max_duration,
                "resolution": resolution,
                "properties": give(RenderProperties, properties),
                "statusCallbackUrl": status_callback_url,
            },
        )

    async def get_render(self, render_id: str) -> Render:
        """Returns one render.

        Args:
            render_id: The render.

        Example:
            >>> render = await client.get_render(render_id)
        """
        return await self._ask(Render, "get_render", {"renderId": render_id})

    async def list_renders(self, *, offset: int | None = None, count: int | None = None) -> RenderPage:
        """Returns one page of renders, newest first.

        Args:
            offset: How many of the newest to skip: 0 unless set.
            count: How many to return, up to 1,000: 50 unless set.

        Example:
            >>> render_page = await client.list_renders(count=10)
        """
        return await self._ask(RenderPage, "list_renders", {"offset": offset, "count": count})

    def iter_renders(self, *, offset: int | None = None, count: int | None = None) -> AsyncIterator[Render]:
        """Every item of `list_renders`, page by page.

        Args:
            offset: How many of the newest to skip: 0 unless set.
            count: How many to return, up to 1,000: 50 unless set.
        """
        return walk_async(
            lambda position: self.list_renders(offset=position, count=count),
            offset,
        )

    async def stop_render(self, render_id: str) -> None:
        """Stops a render.

        Args:
            render_id: The render.

        Example:
            >>> await client.stop_render(render_id)
        """
        await self._call("stop_render", {"renderId": render_id})

    async def start_captions(
        self,
        session_id: str,
        token: str,
        *,
        language_code: str | None = None,
        max_duration: int | None = None,
        partial_captions: bool | None = None,
        status_callback_url: str | None = None,
    ) -> Captions:
        """Starts captioning a session.

        Args:
            session_id: The session.
            token: A client token for that session with the role `moderator`.
            language_code: The language spoken, for example `de-DE`: `en-US` unless set.
            max_duration: When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set.
            partial_captions: Whether captions are sent before a sentence is complete: `True` unless set.
            status_callback_url: Where the service reports changes of status, 15 to 2,048 characters.

        Raises:
            ConflictError: (code 60003) if it is being captioned already

        Example:
            >>> captions = await client.start_captions(session_id, token, language_code="de-DE")
        """
        return await self._ask(
            Captions,
            "start_captions",
            {
                "sessionId": session_id,
                "token": token,
                "languageCode": language_code,
                "maxDuration": max_duration,
                "partialCaptions": partial_captions,
                "statusCallbackUrl": status_callback_url,
            },
        )

    async def stop_captions(self, captions_id: str) -> None:
        """Stops captioning.

        Args:
            captions_id: The captions.

        Example:
            >>> await client.stop_captions(captions_id)
        """
        await self._call("stop_captions", {"captionsId": captions_id})

    async def start_audio_connector(
        self,
        session_id: str,
        token: str,
        uri: str,
        *,
        streams: Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        audio_rate: int | None = None,
        bidirectional: bool | None = None,
        audio_transport: AudioTransport | AudioTransportDict | None = None,
    ) -> AudioConnector:
        """Sends the audio of a session to a WebSocket, and back if asked for.

        Args:
            session_id: The session: routed.
            token: A client token for that session, with which the connector joins.
            uri: Your WebSocket: `ws://…` or `wss://…`.
            streams: The only streams to send: all unless set.
            headers: Sent with the WebSocket's first message: up to 512 bytes in all.
            audio_rate: Samples per second: 8000 (unless set), 16000 or 24000.
            bidirectional: Whether audio that you send is played in the session: `False` unless set.
            audio_transport: How audio is packed: raw unless set.

        Raises:
            ConflictError: if the session is not routed

        Example:
            >>> audio_connector = await client.start_audio_connector(
            ...     session_id,
            ...     token,
            ...     "wss://example.com/audio",
            ...     audio_rate=16000,
            ... )
        """
        return await self._ask(
            AudioConnector,
            "start_audio_connector",
            {
                "sessionId": session_id,
                "token": token,
                "uri": uri,
                "streams": streams,
                "headers": headers,
                "audioRate": audio_rate,
                "bidirectional": bidirectional,
                "audioTransport": give(AudioTransport, audio_transport),
            },
        )

    async def stop_audio_connector(self, connector_id: str) -> None:
        """Closes the WebSocket. Disconnecting its `connection_id` does the same.

        Args:
            connector_id: The connector.

        Example:
            >>> await client.stop_audio_connector(connector_id)
        """
        await self._call("stop_audio_connector", {"connectorId": connector_id})

    async def register_callback(self, group: str, event: str, url: str) -> Callback:
        """Asks the service to report events to an address.

        Args:
            group: What it is about: `connection`, `stream` or `archive`.
            event: What happened: `created`, `destroyed` or `status`.
            url: Where to report it.

        Example:
            >>> callback = await client.register_callback("archive", "status", "https://example.com/archives")
        """
        return await self._ask(Callback, "register_callback", {"group": group, "event": event, "url": url})

    async def list_callbacks(self) -> tuple[Callback, ...]:
        """Returns the addresses registered.

        Example:
            >>> callbacks = await client.list_callbacks()
        """
        return await self._ask([Callback], "list_callbacks", {})

    async def unregister_callback(self, callback_id: str) -> None:
        """Removes an address.

        Args:
            callback_id: The callback.

        Example:
            >>> await client.unregister_callback(callback_id)
        """
        await self._call("unregister_callback", {"callbackId": callback_id})

    def verify_webhook(
        self,
        body: str | bytes | bytearray | memoryview,
        authorization: str | Headers,
        secrets: Sequence[str],
        *,
        max_age: int | datetime | timedelta | None = None,
        at: int | datetime | timedelta | None = None,
    ) -> WebhookEvent:
        """Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and
        when, and that the body is the one signed.

        Pass the body exactly as it arrived, before parsing.

        Args:
            body: The body, unparsed: text, or bytes in UTF-8.
            authorization: The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby
                also all headers.
            secrets: The signature secrets of the account portal; one of them must fit.
            max_age: How old it may be, in seconds: 300 unless set; 0 for any age.
            at: The moment at which it is checked, in seconds since 1970: now unless set.

        Raises:
            AuthenticationError: if it is not genuine

        Example:
            >>> webhook_event = client.verify_webhook(body, authorization, [secret])
        """
        return read(
            WebhookEvent,
            self._call_local(
                "verify_webhook",
                {
                    "body": body,
                    "authorization": authorization,
                    "secrets": secrets,
                    "maxAge": give(Seconds, max_age),
                    "at": give(Seconds, at),
                },
            ),
        )

    def parse_webhook(self, body: str | bytes | bytearray | memoryview) -> WebhookEvent:
        """Reads what a callback tells, without checking that it is genuine.

        Args:
            body: The body, unparsed: text, or bytes in UTF-8.

        Raises:
            InvalidArgumentError: if the body is not JSON

        Example:
            >>> webhook_event = client.parse_webhook(body)
        """
        return read(WebhookEvent, self._call_local("parse_webhook", {"body": body}))

    def sign_webhook(
        self,
        body: str | bytes | bytearray | memoryview,
        secret: str,
        *,
        api_key: str | None = None,
        application_id: str | None = None,
        at: int | datetime | timedelta | None = None,
        jti: str | None = None,
    ) -> str:
        """Signs a callback as the service does, for tests of your own: returns its `Authorization` header.

        Args:
            body: The body, as it will be sent: text, or bytes in UTF-8.
            secret: The signature secret.
            api_key: The API key that it names: none unless set.
            application_id: The application that it names: none unless set.
            at: When it was sent, in seconds since 1970: now unless set.
            jti: Its identifier: a random one unless set.

        Example:
            >>> client.sign_webhook(body, secret)
        """
        return read(
            str,
            self._call_local(
                "sign_webhook",
                {
                    "body": body,
                    "secret": secret,
                    "apiKey": api_key,
                    "applicationId": application_id,
                    "at": give(Seconds, at),
                    "jti": jti,
                },
            ),
        )

    async def create_project(
        self, *, name: str | None = None, environment: ProjectEnvironmentLike | None = None
    ) -> AccountProject:
        """Creates a project of the account.

        The answer holds the new project's API key and secret.

        Args:
            name: A name for you to know the project by.
            environment: Where it runs: `standard` unless set.

        Example:
            >>> account_project = await client.create_project(name="Acme")
        """
        return await self._ask(AccountProject, "create_project", {"name": name, "environment": environment})

    async def list_projects(self) -> tuple[AccountProject, ...]:
        """Returns all projects of the account.

        Example:
            >>> account_projects = await client.list_projects()
        """
        return await self._ask([AccountProject], "list_projects", {})

    async def get_project(self, api_key: str) -> AccountProject:
        """Returns one project of the account.

        Args:
            api_key: The project's API key.

        Example:
            >>> account_project = await client.get_project(api_key)
        """
        return await self._ask(AccountProject, "get_project", {"apiKey": api_key})

    async def suspend_project(self, api_key: str) -> AccountProject:
        """Suspends a project: its API key is refused until it is activated.

        Args:
            api_key: The project's API key.

        Example:
            >>> account_project = await client.suspend_project(api_key)
        """
        return await self._ask(AccountProject, "suspend_project", {"apiKey": api_key})

    async def activate_project(self, api_key: str) -> AccountProject:
        """Activates a project that was suspended.

        Args:
            api_key: The project's API key.

        Example:
            >>> account_project = await client.activate_project(api_key)
        """
        return await self._ask(AccountProject, "activate_project", {"apiKey": api_key})

    async def delete_project(self, api_key: str) -> None:
        """Deletes a project for good.

        Args:
            api_key: The project's API key.

        Example:
            >>> await client.delete_project(api_key)
        """
        await self._call("delete_project", {"apiKey": api_key})

    async def refresh_project_secret(self, api_key: str) -> AccountProject:
        """Gives a project a new secret; the one before is refused from then on.

        Args:
            api_key: The project's API key.

        Example:
            >>> account_project = await client.refresh_project_secret(api_key)
        """
        return await self._ask(AccountProject, "refresh_project_secret", {"apiKey": api_key})

    async def request(
        self,
        method: str,
        path: str,
        *,
        path_params: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        body: Any | None = None,
        form: Mapping[str, str] | None = None,
    ) -> RawAnswer:
        """Sends any request to the service, authenticated and with the usual timeouts, retries and errors.

        `{project}` in the path stands for the API key or the application's id; other places in braces
        are filled from `path_params`.

        Args:
            method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A
                part in brackets, `[/connection/{connectionId}]`, is left out where its place is not filled.
            path_params: What stands in the path's places, not encoded: `archiveId`.
            query: The query, not encoded.
            body: The body, sent as JSON.
            form: The body, sent as a form; instead of `body`.

        Example:
            >>> raw_answer = await client.request("GET", "/v2/project/{project}/archive")
        """
        return await self._ask(
            RawAnswer,
            "request",
            {
                "method": method,
                "path": path,
                "pathParams": path_params,
                "query": query,
                "body": body,
                "form": form,
            },
        )
