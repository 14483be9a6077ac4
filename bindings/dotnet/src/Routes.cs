// Generated from core/surface.json by `make generate`. Do not edit.

using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>The method and the path of each operation, for calls by hand.</summary>
    /// <remarks><c>{project}</c> stands for the API key or the application's id; what is in brackets is there for some
    /// calls only.</remarks>
    internal static class Routes
    {
        internal static readonly IReadOnlyDictionary<string, KeyValuePair<string, string>> All =
            new Dictionary<string, KeyValuePair<string, string>>
            {
                ["create_session"] = Route("POST", "/session/create"),
                ["start_archive"] = Route("POST", "/v2/project/{project}/archive"),
                ["stop_archive"] = Route("POST", "/v2/project/{project}/archive/{archiveId}/stop"),
                ["get_archive"] = Route("GET", "/v2/project/{project}/archive/{archiveId}"),
                ["list_archives"] = Route("GET", "/v2/project/{project}/archive"),
                ["delete_archive"] = Route("DELETE", "/v2/project/{project}/archive/{archiveId}"),
                ["set_archive_layout"] = Route("PUT", "/v2/project/{project}/archive/{archiveId}/layout"),
                ["add_archive_stream"] = Route("PATCH", "/v2/project/{project}/archive/{archiveId}/streams"),
                ["remove_archive_stream"] = Route("PATCH", "/v2/project/{project}/archive/{archiveId}/streams"),
                ["set_archive_storage"] = Route("PUT", "/v2/project/{project}/archive/storage"),
                ["delete_archive_storage"] = Route("DELETE", "/v2/project/{project}/archive/storage"),
                ["start_broadcast"] = Route("POST", "/v2/project/{project}/broadcast"),
                ["stop_broadcast"] = Route("POST", "/v2/project/{project}/broadcast/{broadcastId}/stop"),
                ["get_broadcast"] = Route("GET", "/v2/project/{project}/broadcast/{broadcastId}"),
                ["list_broadcasts"] = Route("GET", "/v2/project/{project}/broadcast"),
                ["set_broadcast_layout"] = Route("PUT", "/v2/project/{project}/broadcast/{broadcastId}/layout"),
                ["add_broadcast_stream"] = Route("PATCH", "/v2/project/{project}/broadcast/{broadcastId}/streams"),
                ["remove_broadcast_stream"] = Route("PATCH", "/v2/project/{project}/broadcast/{broadcastId}/streams"),
                ["get_stream"] = Route("GET", "/v2/project/{project}/session/{sessionId}/stream/{streamId}"),
                ["list_streams"] = Route("GET", "/v2/project/{project}/session/{sessionId}/stream"),
                ["set_stream_class_lists"] = Route("PUT", "/v2/project/{project}/session/{sessionId}/stream"),
                ["list_connections"] = Route("GET", "/v2/project/{project}/session/{sessionId}/connection"),
                ["force_disconnect"] = Route("DELETE", "/v2/project/{project}/session/{sessionId}/connection/{connectionId}"),
                ["force_mute_stream"] = Route("POST", "/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute"),
                ["force_mute_all"] = Route("POST", "/v2/project/{project}/session/{sessionId}/mute"),
                ["disable_force_mute"] = Route("POST", "/v2/project/{project}/session/{sessionId}/mute"),
                ["signal"] = Route("POST", "/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/signal"),
                ["dial"] = Route("POST", "/v2/project/{project}/dial"),
                ["play_dtmf"] = Route("POST", "/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/play-dtmf"),
                ["start_render"] = Route("POST", "/v2/project/{project}/render"),
                ["get_render"] = Route("GET", "/v2/project/{project}/render/{renderId}"),
                ["list_renders"] = Route("GET", "/v2/project/{project}/render"),
                ["stop_render"] = Route("DELETE", "/v2/project/{project}/render/{renderId}"),
                ["start_captions"] = Route("POST", "/v2/project/{project}/captions"),
                ["stop_captions"] = Route("POST", "/v2/project/{project}/captions/{captionsId}/stop"),
                ["start_audio_connector"] = Route("POST", "/v2/project/{project}/connect"),
                ["stop_audio_connector"] = Route("POST", "/v2/project/{project}/connect/{connectorId}/stop"),
                ["register_callback"] = Route("POST", "/v2/project/{project}/callback"),
                ["list_callbacks"] = Route("GET", "/v2/project/{project}/callback"),
                ["unregister_callback"] = Route("DELETE", "/v2/project/{project}/callback/{callbackId}"),
                ["create_project"] = Route("POST", "/v2/project"),
                ["list_projects"] = Route("GET", "/v2/project"),
                ["get_project"] = Route("GET", "/v2/project/{apiKey}"),
                ["suspend_project"] = Route("PUT", "/v2/project/{apiKey}"),
                ["activate_project"] = Route("PUT", "/v2/project/{apiKey}"),
                ["delete_project"] = Route("DELETE", "/v2/project/{apiKey}"),
                ["refresh_project_secret"] = Route("POST", "/v2/project/{apiKey}/refreshSecret"),
            };

        private static KeyValuePair<string, string> Route(string method, string path) =>
            new KeyValuePair<string, string>(method, path);
    }
}
