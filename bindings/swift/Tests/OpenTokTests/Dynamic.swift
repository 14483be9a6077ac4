// Generated from core/surface.json by `make generate`. Do not edit.

import OpenTok

/// Makes a call by its operation's name, with arguments and answer as JSON. Throws `Refused` where the compiler would
/// refuse the call.
func call(_ client: OpenTok, _ operation: String, _ arguments: JSON) async throws -> JSON {
    switch operation {
    case "create_session":
        let given = try Arguments(arguments, of: operation, known: ["mediaMode", "archiveMode", "archiveName", "archiveResolution", "location", "e2ee"])
        let answer = try await client.createSession(
            mediaMode: try given.take("mediaMode", { MediaMode.other(value: try text($0)) }),
            archiveMode: try given.take("archiveMode", { ArchiveMode.other(value: try text($0)) }),
            archiveName: try given.take("archiveName", text),
            archiveResolution: try given.take("archiveResolution", { Resolution.other(value: try text($0)) }),
            location: try given.take("location", text),
            e2ee: try given.take("e2ee", boolean)
        )
        return showSession(answer)
    case "decode_session_id":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try client.decodeSessionId(
            sessionId: try given.need("sessionId", text)
        )
        return showSessionInfo(answer)
    case "generate_token":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "role", "expireTime", "ttl", "data", "initialLayoutClassList", "kind", "issuedAt", "nonce"])
        let answer = try client.generateToken(
            sessionId: try given.need("sessionId", text),
            role: try given.take("role", { Role.other(value: try text($0)) }),
            expireTime: try given.take("expireTime", long),
            ttl: try given.take("ttl", long),
            data: try given.take("data", text),
            initialLayoutClassList: try given.take("initialLayoutClassList", list(text)),
            kind: try given.take("kind", { TokenKind.other(value: try text($0)) }),
            issuedAt: try given.take("issuedAt", long),
            nonce: try given.take("nonce", text)
        )
        return JSON.text(answer)
    case "inspect_token":
        let given = try Arguments(arguments, of: operation, known: ["token"])
        let answer = try client.inspectToken(
            token: try given.need("token", text)
        )
        return showTokenInfo(answer)
    case "verify_token":
        let given = try Arguments(arguments, of: operation, known: ["token", "sessionId", "role", "at"])
        let answer = try client.verifyToken(
            token: try given.need("token", text),
            sessionId: try given.take("sessionId", text),
            role: try given.take("role", { Role.other(value: try text($0)) }),
            at: try given.take("at", long)
        )
        return showTokenVerdict(answer)
    case "generate_jwt":
        let given = try Arguments(arguments, of: operation, known: ["ttl"])
        let answer = try client.generateJwt(
            ttl: try given.take("ttl", integer)
        )
        return JSON.text(answer)
    case "start_archive":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "name", "hasAudio", "hasVideo", "outputMode", "streamMode", "resolution", "layout", "multiArchiveTag", "maxBitrate", "quantizationParameter", "hasTranscription", "transcriptionProperties"])
        let answer = try await client.startArchive(
            sessionId: try given.need("sessionId", text),
            name: try given.take("name", text),
            hasAudio: try given.take("hasAudio", boolean),
            hasVideo: try given.take("hasVideo", boolean),
            outputMode: try given.take("outputMode", { OutputMode.other(value: try text($0)) }),
            streamMode: try given.take("streamMode", { StreamMode.other(value: try text($0)) }),
            resolution: try given.take("resolution", { Resolution.other(value: try text($0)) }),
            layout: try given.take("layout", readLayout),
            multiArchiveTag: try given.take("multiArchiveTag", text),
            maxBitrate: try given.take("maxBitrate", integer),
            quantizationParameter: try given.take("quantizationParameter", integer),
            hasTranscription: try given.take("hasTranscription", boolean),
            transcriptionProperties: try given.take("transcriptionProperties", readTranscriptionProperties)
        )
        return showArchive(answer)
    case "stop_archive":
        let given = try Arguments(arguments, of: operation, known: ["archiveId"])
        let answer = try await client.stopArchive(
            archiveId: try given.need("archiveId", text)
        )
        return showArchive(answer)
    case "get_archive":
        let given = try Arguments(arguments, of: operation, known: ["archiveId"])
        let answer = try await client.getArchive(
            archiveId: try given.need("archiveId", text)
        )
        return showArchive(answer)
    case "list_archives":
        let given = try Arguments(arguments, of: operation, known: ["offset", "count", "sessionId"])
        let answer = try await client.listArchives(
            offset: try given.take("offset", integer),
            count: try given.take("count", integer),
            sessionId: try given.take("sessionId", text)
        )
        return showArchivePage(answer)
    case "delete_archive":
        let given = try Arguments(arguments, of: operation, known: ["archiveId"])
        try await client.deleteArchive(
            archiveId: try given.need("archiveId", text)
        )
        return .null
    case "set_archive_layout":
        let given = try Arguments(arguments, of: operation, known: ["archiveId", "type", "stylesheet", "screenshareType"])
        try await client.setArchiveLayout(
            archiveId: try given.need("archiveId", text),
            type: try given.need("type", { LayoutType.other(value: try text($0)) }),
            stylesheet: try given.take("stylesheet", text),
            screenshareType: try given.take("screenshareType", { ScreenshareType.other(value: try text($0)) })
        )
        return .null
    case "add_archive_stream":
        let given = try Arguments(arguments, of: operation, known: ["archiveId", "streamId", "hasAudio", "hasVideo"])
        try await client.addArchiveStream(
            archiveId: try given.need("archiveId", text),
            streamId: try given.need("streamId", text),
            hasAudio: try given.take("hasAudio", boolean),
            hasVideo: try given.take("hasVideo", boolean)
        )
        return .null
    case "remove_archive_stream":
        let given = try Arguments(arguments, of: operation, known: ["archiveId", "streamId"])
        try await client.removeArchiveStream(
            archiveId: try given.need("archiveId", text),
            streamId: try given.need("streamId", text)
        )
        return .null
    case "start_broadcast":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "outputs", "maxDuration", "maxBitrate", "resolution", "layout", "streamMode", "hasAudio", "hasVideo", "multiBroadcastTag"])
        let answer = try await client.startBroadcast(
            sessionId: try given.need("sessionId", text),
            outputs: try given.take("outputs", readBroadcastOutputs),
            maxDuration: try given.take("maxDuration", integer),
            maxBitrate: try given.take("maxBitrate", integer),
            resolution: try given.take("resolution", { Resolution.other(value: try text($0)) }),
            layout: try given.take("layout", readLayout),
            streamMode: try given.take("streamMode", { StreamMode.other(value: try text($0)) }),
            hasAudio: try given.take("hasAudio", boolean),
            hasVideo: try given.take("hasVideo", boolean),
            multiBroadcastTag: try given.take("multiBroadcastTag", text)
        )
        return showBroadcast(answer)
    case "stop_broadcast":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId"])
        let answer = try await client.stopBroadcast(
            broadcastId: try given.need("broadcastId", text)
        )
        return showBroadcast(answer)
    case "get_broadcast":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId"])
        let answer = try await client.getBroadcast(
            broadcastId: try given.need("broadcastId", text)
        )
        return showBroadcast(answer)
    case "list_broadcasts":
        let given = try Arguments(arguments, of: operation, known: ["offset", "count", "sessionId"])
        let answer = try await client.listBroadcasts(
            offset: try given.take("offset", integer),
            count: try given.take("count", integer),
            sessionId: try given.take("sessionId", text)
        )
        return showBroadcastPage(answer)
    case "set_broadcast_layout":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId", "type", "stylesheet", "screenshareType"])
        try await client.setBroadcastLayout(
            broadcastId: try given.need("broadcastId", text),
            type: try given.need("type", { LayoutType.other(value: try text($0)) }),
            stylesheet: try given.take("stylesheet", text),
            screenshareType: try given.take("screenshareType", { ScreenshareType.other(value: try text($0)) })
        )
        return .null
    case "add_broadcast_stream":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId", "streamId", "hasAudio", "hasVideo"])
        try await client.addBroadcastStream(
            broadcastId: try given.need("broadcastId", text),
            streamId: try given.need("streamId", text),
            hasAudio: try given.take("hasAudio", boolean),
            hasVideo: try given.take("hasVideo", boolean)
        )
        return .null
    case "remove_broadcast_stream":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId", "streamId"])
        try await client.removeBroadcastStream(
            broadcastId: try given.need("broadcastId", text),
            streamId: try given.need("streamId", text)
        )
        return .null
    case "get_stream":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "streamId"])
        let answer = try await client.getStream(
            sessionId: try given.need("sessionId", text),
            streamId: try given.need("streamId", text)
        )
        return showStream(answer)
    case "list_streams":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try await client.listStreams(
            sessionId: try given.need("sessionId", text)
        )
        return showStreamList(answer)
    case "set_stream_class_lists":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "items"])
        try await client.setStreamClassLists(
            sessionId: try given.need("sessionId", text),
            items: try given.need("items", list(readStreamClassList))
        )
        return .null
    case "list_connections":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try await client.listConnections(
            sessionId: try given.need("sessionId", text)
        )
        return showConnectionList(answer)
    case "force_disconnect":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "connectionId"])
        try await client.forceDisconnect(
            sessionId: try given.need("sessionId", text),
            connectionId: try given.need("connectionId", text)
        )
        return .null
    case "force_mute_stream":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "streamId"])
        let answer = try await client.forceMuteStream(
            sessionId: try given.need("sessionId", text),
            streamId: try given.need("streamId", text)
        )
        return showProject(answer)
    case "force_mute_all":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "excludedStreamIds"])
        let answer = try await client.forceMuteAll(
            sessionId: try given.need("sessionId", text),
            excludedStreamIds: try given.take("excludedStreamIds", list(text))
        )
        return showProject(answer)
    case "disable_force_mute":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try await client.disableForceMute(
            sessionId: try given.need("sessionId", text)
        )
        return showProject(answer)
    case "signal":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "type", "data", "connectionId"])
        try await client.signal(
            sessionId: try given.need("sessionId", text),
            type: try given.take("type", text),
            data: try given.take("data", text),
            connectionId: try given.take("connectionId", text)
        )
        return .null
    case "dial":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "sipUri", "from", "headers", "auth", "secure", "video", "observeForceMute", "streams"])
        let answer = try await client.dial(
            sessionId: try given.need("sessionId", text),
            token: try given.need("token", text),
            sipUri: try given.need("sipUri", text),
            from: try given.take("from", text),
            headers: try given.take("headers", map(text)),
            auth: try given.take("auth", readSipAuth),
            secure: try given.take("secure", boolean),
            video: try given.take("video", boolean),
            observeForceMute: try given.take("observeForceMute", boolean),
            streams: try given.take("streams", list(text))
        )
        return showSipCall(answer)
    case "play_dtmf":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "digits", "connectionId"])
        try await client.playDtmf(
            sessionId: try given.need("sessionId", text),
            digits: try given.need("digits", text),
            connectionId: try given.take("connectionId", text)
        )
        return .null
    case "start_render":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "url", "maxDuration", "resolution", "properties", "statusCallbackUrl"])
        let answer = try await client.startRender(
            sessionId: try given.need("sessionId", text),
            token: try given.need("token", text),
            url: try given.need("url", text),
            maxDuration: try given.take("maxDuration", integer),
            resolution: try given.take("resolution", { Resolution.other(value: try text($0)) }),
            properties: try given.take("properties", readRenderProperties),
            statusCallbackUrl: try given.take("statusCallbackUrl", text)
        )
        return showRender(answer)
    case "get_render":
        let given = try Arguments(arguments, of: operation, known: ["renderId"])
        let answer = try await client.getRender(
            renderId: try given.need("renderId", text)
        )
        return showRender(answer)
    case "list_renders":
        let given = try Arguments(arguments, of: operation, known: ["offset", "count"])
        let answer = try await client.listRenders(
            offset: try given.take("offset", integer),
            count: try given.take("count", integer)
        )
        return showRenderPage(answer)
    case "stop_render":
        let given = try Arguments(arguments, of: operation, known: ["renderId"])
        try await client.stopRender(
            renderId: try given.need("renderId", text)
        )
        return .null
    case "start_captions":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "languageCode", "maxDuration", "partialCaptions", "statusCallbackUrl"])
        let answer = try await client.startCaptions(
            sessionId: try given.need("sessionId", text),
            token: try given.need("token", text),
            languageCode: try given.take("languageCode", text),
            maxDuration: try given.take("maxDuration", integer),
            partialCaptions: try given.take("partialCaptions", boolean),
            statusCallbackUrl: try given.take("statusCallbackUrl", text)
        )
        return showCaptions(answer)
    case "stop_captions":
        let given = try Arguments(arguments, of: operation, known: ["captionsId"])
        try await client.stopCaptions(
            captionsId: try given.need("captionsId", text)
        )
        return .null
    case "start_audio_connector":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "uri", "streams", "headers", "audioRate", "bidirectional", "audioTransport"])
        let answer = try await client.startAudioConnector(
            sessionId: try given.need("sessionId", text),
            token: try given.need("token", text),
            uri: try given.need("uri", text),
            streams: try given.take("streams", list(text)),
            headers: try given.take("headers", map(text)),
            audioRate: try given.take("audioRate", integer),
            bidirectional: try given.take("bidirectional", boolean),
            audioTransport: try given.take("audioTransport", readAudioTransport)
        )
        return showAudioConnector(answer)
    case "stop_audio_connector":
        let given = try Arguments(arguments, of: operation, known: ["connectorId"])
        try await client.stopAudioConnector(
            connectorId: try given.need("connectorId", text)
        )
        return .null
    case "register_callback":
        let given = try Arguments(arguments, of: operation, known: ["group", "event", "url"])
        let answer = try await client.registerCallback(
            group: try given.need("group", text),
            event: try given.need("event", text),
            url: try given.need("url", text)
        )
        return showCallback(answer)
    case "list_callbacks":
        _ = try Arguments(arguments, of: operation, known: [])
        let answer = try await client.listCallbacks()
        return showList(showCallback)(answer)
    case "unregister_callback":
        let given = try Arguments(arguments, of: operation, known: ["callbackId"])
        try await client.unregisterCallback(
            callbackId: try given.need("callbackId", text)
        )
        return .null
    case "verify_webhook":
        let given = try Arguments(arguments, of: operation, known: ["body", "authorization", "secrets"])
        let answer = try client.verifyWebhook(
            body: try given.need("body", text),
            authorization: try given.need("authorization", text),
            secrets: try given.need("secrets", list(text))
        )
        return showWebhookClaims(answer)
    case "request":
        let given = try Arguments(arguments, of: operation, known: ["method", "path", "query", "body", "form"])
        let answer = try await client.request(
            method: try given.need("method", text),
            path: try given.need("path", text),
            query: try given.take("query", map(text)),
            body: try given.takeJson("body"),
            form: try given.take("form", map(text))
        )
        return showRawAnswer(answer)
    default:
        throw Refused(reason: "there is no operation \(operation)")
    }
}

private func showArchive(_ value: Archive) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["status"] = value.status.map(showValue)
    fields["name"] = value.name.map(JSON.text)
    fields["reason"] = value.reason.map(JSON.text)
    fields["sessionId"] = value.sessionId.map(JSON.text)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["updatedAt"] = value.updatedAt.map(JSON.integer)
    fields["size"] = value.size.map(JSON.integer)
    fields["duration"] = value.duration.map(JSON.integer)
    fields["outputMode"] = value.outputMode.map(showValue)
    fields["streamMode"] = value.streamMode.map(showValue)
    fields["hasAudio"] = value.hasAudio.map(JSON.bool)
    fields["hasVideo"] = value.hasVideo.map(JSON.bool)
    fields["resolution"] = value.resolution.map(showValue)
    fields["url"] = value.url.map(JSON.text)
    fields["multiArchiveTag"] = value.multiArchiveTag.map(JSON.text)
    fields["maxBitrate"] = value.maxBitrate.map(JSON.integer)
    fields["quantizationParameter"] = value.quantizationParameter.map(JSON.integer)
    fields["streams"] = value.streams.map(showList(showComposedStream))
    fields["hasTranscription"] = value.hasTranscription.map(JSON.bool)
    fields["transcription"] = value.transcription.map(showTranscription)
    fields["sha256sum"] = value.sha256sum.map(JSON.text)
    fields["password"] = value.password.map(JSON.text)
    fields["event"] = value.event.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showArchivePage(_ value: ArchivePage) -> JSON {
    var fields: [String: JSON] = [:]
    fields["total"] = JSON.integer(value.total)
    fields["items"] = showList(showArchive)(value.items)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showAudioConnector(_ value: AudioConnector) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["connectionId"] = value.connectionId.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readAudioTransport(_ json: JSON) throws -> AudioTransport {
    let given = try Arguments(json, of: "AudioTransport", known: ["transport", "encoding", "audioField", "receiveAudioField", "staticFields"])
    return AudioTransport(
        transport: try given.need("transport", { AudioTransportKind.other(value: try text($0)) }),
        encoding: try given.take("encoding", text),
        audioField: try given.take("audioField", text),
        receiveAudioField: try given.take("receiveAudioField", text),
        staticFields: try given.take("staticFields", map(text))
    )
}

private func showBroadcast(_ value: Broadcast) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["status"] = value.status.map(showValue)
    fields["sessionId"] = value.sessionId.map(JSON.text)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["updatedAt"] = value.updatedAt.map(JSON.integer)
    fields["maxDuration"] = value.maxDuration.map(JSON.integer)
    fields["maxBitrate"] = value.maxBitrate.map(JSON.integer)
    fields["resolution"] = value.resolution.map(showValue)
    fields["streamMode"] = value.streamMode.map(showValue)
    fields["hasAudio"] = value.hasAudio.map(JSON.bool)
    fields["hasVideo"] = value.hasVideo.map(JSON.bool)
    fields["multiBroadcastTag"] = value.multiBroadcastTag.map(JSON.text)
    fields["settings"] = value.settings.map(showBroadcastSettings)
    fields["broadcastUrls"] = value.broadcastUrls.map(showBroadcastUrls)
    fields["streams"] = value.streams.map(showList(showComposedStream))
    fields["event"] = value.event.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readBroadcastOutputs(_ json: JSON) throws -> BroadcastOutputs {
    let given = try Arguments(json, of: "BroadcastOutputs", known: ["hls", "rtmp"])
    return BroadcastOutputs(
        hls: try given.take("hls", readHls),
        rtmp: try given.take("rtmp", list(readRtmp))
    )
}

private func showBroadcastPage(_ value: BroadcastPage) -> JSON {
    var fields: [String: JSON] = [:]
    fields["total"] = JSON.integer(value.total)
    fields["items"] = showList(showBroadcast)(value.items)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showBroadcastRtmp(_ value: BroadcastRtmp) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = value.id.map(JSON.text)
    fields["serverUrl"] = value.serverUrl.map(JSON.text)
    fields["streamName"] = value.streamName.map(JSON.text)
    fields["status"] = value.status.map(showValue)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showBroadcastSettings(_ value: BroadcastSettings) -> JSON {
    var fields: [String: JSON] = [:]
    fields["hls"] = value.hls.map(showHlsSettings)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showBroadcastUrls(_ value: BroadcastUrls) -> JSON {
    var fields: [String: JSON] = [:]
    fields["hls"] = value.hls.map(JSON.text)
    fields["hlsStatus"] = value.hlsStatus.map(showValue)
    fields["rtmp"] = value.rtmp.map(showList(showBroadcastRtmp))
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showCallback(_ value: Callback) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["group"] = value.group.map(JSON.text)
    fields["event"] = value.event.map(JSON.text)
    fields["url"] = value.url.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showCaptions(_ value: Captions) -> JSON {
    var fields: [String: JSON] = [:]
    fields["captionsId"] = JSON.text(value.captionsId)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showComposedStream(_ value: ComposedStream) -> JSON {
    var fields: [String: JSON] = [:]
    fields["streamId"] = JSON.text(value.streamId)
    fields["hasAudio"] = value.hasAudio.map(JSON.bool)
    fields["hasVideo"] = value.hasVideo.map(JSON.bool)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showConnection(_ value: Connection) -> JSON {
    var fields: [String: JSON] = [:]
    fields["connectionId"] = JSON.text(value.connectionId)
    fields["connectionState"] = value.connectionState.map(showValue)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showConnectionList(_ value: ConnectionList) -> JSON {
    var fields: [String: JSON] = [:]
    fields["total"] = JSON.integer(value.total)
    fields["items"] = showList(showConnection)(value.items)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["sessionId"] = value.sessionId.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readHls(_ json: JSON) throws -> Hls {
    let given = try Arguments(json, of: "Hls", known: ["dvr", "lowLatency"])
    return Hls(
        dvr: try given.take("dvr", boolean),
        lowLatency: try given.take("lowLatency", boolean)
    )
}

private func showHlsSettings(_ value: HlsSettings) -> JSON {
    var fields: [String: JSON] = [:]
    fields["dvr"] = value.dvr.map(JSON.bool)
    fields["lowLatency"] = value.lowLatency.map(JSON.bool)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readLayout(_ json: JSON) throws -> Layout {
    let given = try Arguments(json, of: "Layout", known: ["type", "stylesheet", "screenshareType"])
    return Layout(
        type: try given.need("type", { LayoutType.other(value: try text($0)) }),
        stylesheet: try given.take("stylesheet", text),
        screenshareType: try given.take("screenshareType", { ScreenshareType.other(value: try text($0)) })
    )
}

private func showProject(_ value: Project) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = value.id.map(JSON.text)
    fields["status"] = value.status.map(JSON.text)
    fields["name"] = value.name.map(JSON.text)
    fields["environment"] = value.environment.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showRawAnswer(_ value: RawAnswer) -> JSON {
    var fields: [String: JSON] = [:]
    fields["status"] = showInteger(value.status)
    fields["headers"] = showMap(JSON.text)(value.headers)
    fields["body"] = value.body.map(JSON.parsed)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showRender(_ value: Render) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["status"] = value.status.map(showValue)
    fields["sessionId"] = value.sessionId.map(JSON.text)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["updatedAt"] = value.updatedAt.map(JSON.integer)
    fields["url"] = value.url.map(JSON.text)
    fields["resolution"] = value.resolution.map(showValue)
    fields["streamId"] = value.streamId.map(JSON.text)
    fields["reason"] = value.reason.map(JSON.text)
    fields["name"] = value.name.map(JSON.text)
    fields["event"] = value.event.map(JSON.text)
    fields["callbackUrl"] = value.callbackUrl.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showRenderPage(_ value: RenderPage) -> JSON {
    var fields: [String: JSON] = [:]
    fields["total"] = JSON.integer(value.total)
    fields["items"] = showList(showRender)(value.items)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readRenderProperties(_ json: JSON) throws -> RenderProperties {
    let given = try Arguments(json, of: "RenderProperties", known: ["name"])
    return RenderProperties(
        name: try given.need("name", text)
    )
}

private func readRtmp(_ json: JSON) throws -> Rtmp {
    let given = try Arguments(json, of: "Rtmp", known: ["serverUrl", "streamName", "id"])
    return Rtmp(
        serverUrl: try given.need("serverUrl", text),
        streamName: try given.need("streamName", text),
        id: try given.take("id", text)
    )
}

private func showSession(_ value: Session) -> JSON {
    var fields: [String: JSON] = [:]
    fields["sessionId"] = JSON.text(value.sessionId)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["createDt"] = value.createDt.map(JSON.text)
    fields["mediaServerUrl"] = value.mediaServerUrl.map(JSON.text)
    fields["mediaMode"] = value.mediaMode.map(showValue)
    fields["archiveMode"] = value.archiveMode.map(showValue)
    fields["archiveName"] = value.archiveName.map(JSON.text)
    fields["archiveResolution"] = value.archiveResolution.map(showValue)
    fields["location"] = value.location.map(JSON.text)
    fields["e2ee"] = value.e2ee.map(JSON.bool)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showSessionInfo(_ value: SessionInfo) -> JSON {
    var fields: [String: JSON] = [:]
    fields["projectId"] = JSON.text(value.projectId)
    fields["fields"] = showList(JSON.text)(value.fields)
    fields["location"] = value.location.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readSipAuth(_ json: JSON) throws -> SipAuth {
    let given = try Arguments(json, of: "SipAuth", known: ["username", "password"])
    return SipAuth(
        username: try given.need("username", text),
        password: try given.need("password", text)
    )
}

private func showSipCall(_ value: SipCall) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["connectionId"] = value.connectionId.map(JSON.text)
    fields["streamId"] = value.streamId.map(JSON.text)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["sessionId"] = value.sessionId.map(JSON.text)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["updatedAt"] = value.updatedAt.map(JSON.integer)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showStream(_ value: Stream) -> JSON {
    var fields: [String: JSON] = [:]
    fields["id"] = JSON.text(value.id)
    fields["videoType"] = value.videoType.map(showValue)
    fields["name"] = value.name.map(JSON.text)
    fields["layoutClassList"] = value.layoutClassList.map(showList(JSON.text))
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readStreamClassList(_ json: JSON) throws -> StreamClassList {
    let given = try Arguments(json, of: "StreamClassList", known: ["id", "layoutClassList"])
    return StreamClassList(
        id: try given.need("id", text),
        layoutClassList: try given.need("layoutClassList", list(text))
    )
}

private func showStreamList(_ value: StreamList) -> JSON {
    var fields: [String: JSON] = [:]
    fields["total"] = JSON.integer(value.total)
    fields["items"] = showList(showStream)(value.items)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showTokenInfo(_ value: TokenInfo) -> JSON {
    var fields: [String: JSON] = [:]
    fields["kind"] = showValue(value.kind)
    fields["algorithm"] = value.algorithm.map(JSON.text)
    fields["projectId"] = value.projectId.map(JSON.text)
    fields["sessionId"] = value.sessionId.map(JSON.text)
    fields["role"] = value.role.map(showValue)
    fields["createdAt"] = value.createdAt.map(JSON.integer)
    fields["expiresAt"] = value.expiresAt.map(JSON.integer)
    fields["connectionData"] = value.connectionData.map(JSON.text)
    fields["initialLayoutClassList"] = value.initialLayoutClassList.map(showList(JSON.text))
    fields["nonce"] = value.nonce.map(JSON.text)
    fields["scope"] = value.scope.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showTokenProblem(_ value: TokenProblem) -> JSON {
    var fields: [String: JSON] = [:]
    fields["code"] = showValue(value.code)
    fields["message"] = JSON.text(value.message)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showTokenVerdict(_ value: TokenVerdict) -> JSON {
    var fields: [String: JSON] = [:]
    fields["valid"] = JSON.bool(value.valid)
    fields["problems"] = showList(showTokenProblem)(value.problems)
    fields["token"] = value.token.map(showTokenInfo)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func showTranscription(_ value: Transcription) -> JSON {
    var fields: [String: JSON] = [:]
    fields["status"] = value.status.map(JSON.text)
    fields["url"] = value.url.map(JSON.text)
    fields["reason"] = value.reason.map(JSON.text)
    fields["primaryLanguageCode"] = value.primaryLanguageCode.map(JSON.text)
    fields["hasSummary"] = value.hasSummary.map(JSON.bool)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}

private func readTranscriptionProperties(_ json: JSON) throws -> TranscriptionProperties {
    let given = try Arguments(json, of: "TranscriptionProperties", known: ["primaryLanguageCode", "hasSummary"])
    return TranscriptionProperties(
        primaryLanguageCode: try given.take("primaryLanguageCode", text),
        hasSummary: try given.take("hasSummary", boolean)
    )
}

private func showWebhookClaims(_ value: WebhookClaims) -> JSON {
    var fields: [String: JSON] = [:]
    fields["apiKey"] = value.apiKey.map(JSON.text)
    fields["applicationId"] = value.applicationId.map(JSON.text)
    fields["issuedAt"] = value.issuedAt.map(JSON.integer)
    fields["jti"] = value.jti.map(JSON.text)
    fields["extra"] = value.extra.isEmpty ? nil : showMap(JSON.parsed)(value.extra)
    return .object(fields)
}
