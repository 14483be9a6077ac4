// Generated from core/surface.json by `make generate`. Do not edit.

@testable import OpenTokSDK

/// Makes a call by its operation's name, with arguments and answer as JSON. Throws `Refused` where the compiler would
/// refuse the call.
func call(_ client: OpenTok, _ operation: String, _ arguments: JSONValue) async throws -> JSONValue {
    switch operation {
    case "create_session":
        let given = try Arguments(arguments, of: operation, known: ["mediaMode", "archiveMode", "archiveName", "archiveResolution", "location", "e2ee"])
        let answer = try await client.createSession(
            mediaMode: try given.take("mediaMode"),
            archiveMode: try given.take("archiveMode"),
            archiveName: try given.take("archiveName"),
            archiveResolution: try given.take("archiveResolution"),
            location: try given.take("location"),
            e2ee: try given.take("e2ee")
        )
        return try shown(answer)
    case "decode_session_id":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try client.decodeSessionId(
            sessionId: try given.need("sessionId")
        )
        return try shown(answer)
    case "generate_token":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "role", "expireTime", "ttl", "data", "initialLayoutClassList", "kind", "issuedAt", "nonce"])
        let answer = try client.generateToken(
            sessionId: try given.need("sessionId"),
            role: try given.take("role"),
            expireTime: try given.take("expireTime"),
            ttl: try given.take("ttl"),
            data: try given.take("data"),
            initialLayoutClassList: try given.take("initialLayoutClassList"),
            kind: try given.take("kind"),
            issuedAt: try given.take("issuedAt"),
            nonce: try given.take("nonce")
        )
        return try shown(answer)
    case "inspect_token":
        let given = try Arguments(arguments, of: operation, known: ["token"])
        let answer = try client.inspectToken(
            token: try given.need("token")
        )
        return try shown(answer)
    case "verify_token":
        let given = try Arguments(arguments, of: operation, known: ["token", "sessionId", "role", "at"])
        let answer = try client.verifyToken(
            token: try given.need("token"),
            sessionId: try given.take("sessionId"),
            role: try given.take("role"),
            at: try given.take("at")
        )
        return try shown(answer)
    case "generate_jwt":
        let given = try Arguments(arguments, of: operation, known: ["ttl"])
        let answer = try client.generateJwt(
            ttl: try given.take("ttl")
        )
        return try shown(answer)
    case "start_archive":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "name", "hasAudio", "hasVideo", "outputMode", "streamMode", "resolution", "layout", "multiArchiveTag", "maxBitrate", "quantizationParameter", "hasTranscription", "transcriptionProperties"])
        let answer = try await client.startArchive(
            sessionId: try given.need("sessionId"),
            name: try given.take("name"),
            hasAudio: try given.take("hasAudio"),
            hasVideo: try given.take("hasVideo"),
            outputMode: try given.take("outputMode"),
            streamMode: try given.take("streamMode"),
            resolution: try given.take("resolution"),
            layout: try given.take("layout"),
            multiArchiveTag: try given.take("multiArchiveTag"),
            maxBitrate: try given.take("maxBitrate"),
            quantizationParameter: try given.take("quantizationParameter"),
            hasTranscription: try given.take("hasTranscription"),
            transcriptionProperties: try given.take("transcriptionProperties")
        )
        return try shown(answer)
    case "stop_archive":
        let given = try Arguments(arguments, of: operation, known: ["archiveId"])
        let answer = try await client.stopArchive(
            archiveId: try given.need("archiveId")
        )
        return try shown(answer)
    case "get_archive":
        let given = try Arguments(arguments, of: operation, known: ["archiveId"])
        let answer = try await client.getArchive(
            archiveId: try given.need("archiveId")
        )
        return try shown(answer)
    case "list_archives":
        let given = try Arguments(arguments, of: operation, known: ["offset", "count", "sessionId"])
        let answer = try await client.listArchives(
            offset: try given.take("offset"),
            count: try given.take("count"),
            sessionId: try given.take("sessionId")
        )
        return try shown(answer)
    case "delete_archive":
        let given = try Arguments(arguments, of: operation, known: ["archiveId"])
        try await client.deleteArchive(
            archiveId: try given.need("archiveId")
        )
        return .null
    case "set_archive_layout":
        let given = try Arguments(arguments, of: operation, known: ["archiveId", "type", "stylesheet", "screenshareType"])
        try await client.setArchiveLayout(
            archiveId: try given.need("archiveId"),
            type: try given.need("type"),
            stylesheet: try given.take("stylesheet"),
            screenshareType: try given.take("screenshareType")
        )
        return .null
    case "add_archive_stream":
        let given = try Arguments(arguments, of: operation, known: ["archiveId", "streamId", "hasAudio", "hasVideo"])
        try await client.addArchiveStream(
            archiveId: try given.need("archiveId"),
            streamId: try given.need("streamId"),
            hasAudio: try given.take("hasAudio"),
            hasVideo: try given.take("hasVideo")
        )
        return .null
    case "remove_archive_stream":
        let given = try Arguments(arguments, of: operation, known: ["archiveId", "streamId"])
        try await client.removeArchiveStream(
            archiveId: try given.need("archiveId"),
            streamId: try given.need("streamId")
        )
        return .null
    case "set_archive_storage":
        let given = try Arguments(arguments, of: operation, known: ["s3", "azure", "fallback"])
        try await client.setArchiveStorage(
            s3: try given.take("s3"),
            azure: try given.take("azure"),
            fallback: try given.take("fallback")
        )
        return .null
    case "delete_archive_storage":
        _ = try Arguments(arguments, of: operation, known: [])
        try await client.deleteArchiveStorage()
        return .null
    case "start_broadcast":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "outputs", "maxDuration", "maxBitrate", "resolution", "layout", "streamMode", "hasAudio", "hasVideo", "multiBroadcastTag"])
        let answer = try await client.startBroadcast(
            sessionId: try given.need("sessionId"),
            outputs: try given.take("outputs"),
            maxDuration: try given.take("maxDuration"),
            maxBitrate: try given.take("maxBitrate"),
            resolution: try given.take("resolution"),
            layout: try given.take("layout"),
            streamMode: try given.take("streamMode"),
            hasAudio: try given.take("hasAudio"),
            hasVideo: try given.take("hasVideo"),
            multiBroadcastTag: try given.take("multiBroadcastTag")
        )
        return try shown(answer)
    case "stop_broadcast":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId"])
        let answer = try await client.stopBroadcast(
            broadcastId: try given.need("broadcastId")
        )
        return try shown(answer)
    case "get_broadcast":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId"])
        let answer = try await client.getBroadcast(
            broadcastId: try given.need("broadcastId")
        )
        return try shown(answer)
    case "list_broadcasts":
        let given = try Arguments(arguments, of: operation, known: ["offset", "count", "sessionId"])
        let answer = try await client.listBroadcasts(
            offset: try given.take("offset"),
            count: try given.take("count"),
            sessionId: try given.take("sessionId")
        )
        return try shown(answer)
    case "set_broadcast_layout":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId", "type", "stylesheet", "screenshareType"])
        try await client.setBroadcastLayout(
            broadcastId: try given.need("broadcastId"),
            type: try given.need("type"),
            stylesheet: try given.take("stylesheet"),
            screenshareType: try given.take("screenshareType")
        )
        return .null
    case "add_broadcast_stream":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId", "streamId", "hasAudio", "hasVideo"])
        try await client.addBroadcastStream(
            broadcastId: try given.need("broadcastId"),
            streamId: try given.need("streamId"),
            hasAudio: try given.take("hasAudio"),
            hasVideo: try given.take("hasVideo")
        )
        return .null
    case "remove_broadcast_stream":
        let given = try Arguments(arguments, of: operation, known: ["broadcastId", "streamId"])
        try await client.removeBroadcastStream(
            broadcastId: try given.need("broadcastId"),
            streamId: try given.need("streamId")
        )
        return .null
    case "get_stream":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "streamId"])
        let answer = try await client.getStream(
            sessionId: try given.need("sessionId"),
            streamId: try given.need("streamId")
        )
        return try shown(answer)
    case "list_streams":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try await client.listStreams(
            sessionId: try given.need("sessionId")
        )
        return try shown(answer)
    case "set_stream_class_lists":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "items"])
        try await client.setStreamClassLists(
            sessionId: try given.need("sessionId"),
            items: try given.need("items")
        )
        return .null
    case "list_connections":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try await client.listConnections(
            sessionId: try given.need("sessionId")
        )
        return try shown(answer)
    case "force_disconnect":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "connectionId"])
        try await client.forceDisconnect(
            sessionId: try given.need("sessionId"),
            connectionId: try given.need("connectionId")
        )
        return .null
    case "force_mute_stream":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "streamId"])
        let answer = try await client.forceMuteStream(
            sessionId: try given.need("sessionId"),
            streamId: try given.need("streamId")
        )
        return try shown(answer)
    case "force_mute_all":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "excludedStreamIds"])
        let answer = try await client.forceMuteAll(
            sessionId: try given.need("sessionId"),
            excludedStreamIds: try given.take("excludedStreamIds")
        )
        return try shown(answer)
    case "disable_force_mute":
        let given = try Arguments(arguments, of: operation, known: ["sessionId"])
        let answer = try await client.disableForceMute(
            sessionId: try given.need("sessionId")
        )
        return try shown(answer)
    case "signal":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "type", "data", "connectionId"])
        try await client.signal(
            sessionId: try given.need("sessionId"),
            type: try given.take("type"),
            data: try given.take("data"),
            connectionId: try given.take("connectionId")
        )
        return .null
    case "dial":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "sipUri", "from", "headers", "auth", "secure", "video", "observeForceMute", "streams"])
        let answer = try await client.dial(
            sessionId: try given.need("sessionId"),
            token: try given.need("token"),
            sipUri: try given.need("sipUri"),
            from: try given.take("from"),
            headers: try given.take("headers"),
            auth: try given.take("auth"),
            secure: try given.take("secure"),
            video: try given.take("video"),
            observeForceMute: try given.take("observeForceMute"),
            streams: try given.take("streams")
        )
        return try shown(answer)
    case "play_dtmf":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "digits", "connectionId"])
        try await client.playDtmf(
            sessionId: try given.need("sessionId"),
            digits: try given.need("digits"),
            connectionId: try given.take("connectionId")
        )
        return .null
    case "start_render":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "url", "maxDuration", "resolution", "properties", "statusCallbackUrl"])
        let answer = try await client.startRender(
            sessionId: try given.need("sessionId"),
            token: try given.need("token"),
            url: try given.need("url"),
            maxDuration: try given.take("maxDuration"),
            resolution: try given.take("resolution"),
            properties: try given.take("properties"),
            statusCallbackUrl: try given.take("statusCallbackUrl")
        )
        return try shown(answer)
    case "get_render":
        let given = try Arguments(arguments, of: operation, known: ["renderId"])
        let answer = try await client.getRender(
            renderId: try given.need("renderId")
        )
        return try shown(answer)
    case "list_renders":
        let given = try Arguments(arguments, of: operation, known: ["offset", "count"])
        let answer = try await client.listRenders(
            offset: try given.take("offset"),
            count: try given.take("count")
        )
        return try shown(answer)
    case "stop_render":
        let given = try Arguments(arguments, of: operation, known: ["renderId"])
        try await client.stopRender(
            renderId: try given.need("renderId")
        )
        return .null
    case "start_captions":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "languageCode", "maxDuration", "partialCaptions", "statusCallbackUrl"])
        let answer = try await client.startCaptions(
            sessionId: try given.need("sessionId"),
            token: try given.need("token"),
            languageCode: try given.take("languageCode"),
            maxDuration: try given.take("maxDuration"),
            partialCaptions: try given.take("partialCaptions"),
            statusCallbackUrl: try given.take("statusCallbackUrl")
        )
        return try shown(answer)
    case "stop_captions":
        let given = try Arguments(arguments, of: operation, known: ["captionsId"])
        try await client.stopCaptions(
            captionsId: try given.need("captionsId")
        )
        return .null
    case "start_audio_connector":
        let given = try Arguments(arguments, of: operation, known: ["sessionId", "token", "uri", "streams", "headers", "audioRate", "bidirectional", "audioTransport"])
        let answer = try await client.startAudioConnector(
            sessionId: try given.need("sessionId"),
            token: try given.need("token"),
            uri: try given.need("uri"),
            streams: try given.take("streams"),
            headers: try given.take("headers"),
            audioRate: try given.take("audioRate"),
            bidirectional: try given.take("bidirectional"),
            audioTransport: try given.take("audioTransport")
        )
        return try shown(answer)
    case "stop_audio_connector":
        let given = try Arguments(arguments, of: operation, known: ["connectorId"])
        try await client.stopAudioConnector(
            connectorId: try given.need("connectorId")
        )
        return .null
    case "register_callback":
        let given = try Arguments(arguments, of: operation, known: ["group", "event", "url"])
        let answer = try await client.registerCallback(
            group: try given.need("group"),
            event: try given.need("event"),
            url: try given.need("url")
        )
        return try shown(answer)
    case "list_callbacks":
        _ = try Arguments(arguments, of: operation, known: [])
        let answer = try await client.listCallbacks()
        return try shown(answer)
    case "unregister_callback":
        let given = try Arguments(arguments, of: operation, known: ["callbackId"])
        try await client.unregisterCallback(
            callbackId: try given.need("callbackId")
        )
        return .null
    case "verify_webhook":
        let given = try Arguments(arguments, of: operation, known: ["body", "authorization", "secrets", "maxAge", "at"])
        let answer = try client.verifyWebhook(
            body: try given.need("body"),
            authorization: try given.need("authorization"),
            secrets: try given.need("secrets"),
            maxAge: try given.take("maxAge"),
            at: try given.take("at")
        )
        return try shown(answer)
    case "parse_webhook":
        let given = try Arguments(arguments, of: operation, known: ["body"])
        let answer = try client.parseWebhook(
            body: try given.need("body")
        )
        return try shown(answer)
    case "sign_webhook":
        let given = try Arguments(arguments, of: operation, known: ["body", "secret", "apiKey", "applicationId", "at", "jti"])
        let answer = try client.signWebhook(
            body: try given.need("body"),
            secret: try given.need("secret"),
            apiKey: try given.take("apiKey"),
            applicationId: try given.take("applicationId"),
            at: try given.take("at"),
            jti: try given.take("jti")
        )
        return try shown(answer)
    case "create_project":
        let given = try Arguments(arguments, of: operation, known: ["name", "environment"])
        let answer = try await client.createProject(
            name: try given.take("name"),
            environment: try given.take("environment")
        )
        return try shown(answer)
    case "list_projects":
        _ = try Arguments(arguments, of: operation, known: [])
        let answer = try await client.listProjects()
        return try shown(answer)
    case "get_project":
        let given = try Arguments(arguments, of: operation, known: ["apiKey"])
        let answer = try await client.getProject(
            apiKey: try given.need("apiKey")
        )
        return try shown(answer)
    case "suspend_project":
        let given = try Arguments(arguments, of: operation, known: ["apiKey"])
        let answer = try await client.suspendProject(
            apiKey: try given.need("apiKey")
        )
        return try shown(answer)
    case "activate_project":
        let given = try Arguments(arguments, of: operation, known: ["apiKey"])
        let answer = try await client.activateProject(
            apiKey: try given.need("apiKey")
        )
        return try shown(answer)
    case "delete_project":
        let given = try Arguments(arguments, of: operation, known: ["apiKey"])
        try await client.deleteProject(
            apiKey: try given.need("apiKey")
        )
        return .null
    case "refresh_project_secret":
        let given = try Arguments(arguments, of: operation, known: ["apiKey"])
        let answer = try await client.refreshProjectSecret(
            apiKey: try given.need("apiKey")
        )
        return try shown(answer)
    case "request":
        let given = try Arguments(arguments, of: operation, known: ["method", "path", "pathParams", "query", "body", "form"])
        let answer = try await client.request(
            method: try given.need("method"),
            path: try given.need("path"),
            pathParams: try given.take("pathParams"),
            query: try given.take("query"),
            body: try given.takeJson("body"),
            form: try given.take("form")
        )
        return try shown(answer)
    default:
        throw Refused(reason: "there is no operation \(operation)")
    }
}
