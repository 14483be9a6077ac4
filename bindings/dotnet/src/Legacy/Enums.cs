using System;

namespace OpenTokSDK
{
    /// <summary>How the streams of a session reach the others.</summary>
    public enum MediaMode
    {
        /// <summary>Through the media router.</summary>
        ROUTED,

        /// <summary>Directly, if that can be.</summary>
        RELAYED,
    }

    /// <summary>Whether a session is archived by itself.</summary>
    public enum ArchiveMode
    {
        /// <summary>When told to.</summary>
        MANUAL,

        /// <summary>From beginning to end.</summary>
        ALWAYS,
    }

    /// <summary>Whether the streams of an archive go into one file.</summary>
    public enum OutputMode
    {
        /// <summary>Into one.</summary>
        COMPOSED,

        /// <summary>Each into its own.</summary>
        INDIVIDUAL,
    }

    /// <summary>Who chooses the streams of an archive or a broadcast.</summary>
    /// <remarks>Each value in two spellings, of which programs use one.</remarks>
    public enum StreamMode
    {
        /// <summary>The service.</summary>
        Auto = 0,

        /// <summary>The same.</summary>
        AUTO = 0,

        /// <summary>The program.</summary>
        Manual = 1,

        /// <summary>The same.</summary>
        MANUAL = 1,
    }

    /// <summary>What the holder of a token may do.</summary>
    public enum Role
    {
        /// <summary>Publish and subscribe.</summary>
        PUBLISHER,

        /// <summary>Subscribe.</summary>
        SUBSCRIBER,

        /// <summary>Also force others to leave or to be silent.</summary>
        MODERATOR,

        /// <summary>Publish, and not subscribe.</summary>
        PUBLISHERONLY,
    }

    /// <summary>The size of a picture.</summary>
    public enum RenderResolution
    {
        /// <summary>640x480</summary>
        StandardDefinitionLandscape,

        /// <summary>480x640</summary>
        StandardDefinitionPortrait,

        /// <summary>1280x720</summary>
        HighDefinitionLandscape,

        /// <summary>720x1280</summary>
        HighDefinitionPortrait,

        /// <summary>1920x1080</summary>
        FullHighDefinitionLandscape,

        /// <summary>1080x1920</summary>
        FullHighDefinitionPortrait,
    }

    /// <summary>How streams are arranged.</summary>
    public enum LayoutType
    {
        /// <summary>As fits best.</summary>
        bestFit,

        /// <summary>By a stylesheet.</summary>
        custom,

        /// <summary>One large, the others beneath it.</summary>
        horizontalPresentation,

        /// <summary>A picture in a picture.</summary>
        pip,

        /// <summary>One large, the others beside it.</summary>
        verticalPresentation,
    }

    /// <summary>How streams are arranged when somebody shares a screen.</summary>
    /// <remarks>Each value in two spellings, of which programs use one.</remarks>
    public enum ScreenShareLayoutType
    {
        /// <summary>A picture in a picture.</summary>
        Pip = 0,

        /// <summary>The same.</summary>
        pip = 0,

        /// <summary>As fits best.</summary>
        BestFit = 1,

        /// <summary>The same.</summary>
        bestFit = 1,

        /// <summary>One large, the others beside it.</summary>
        VerticalPresentation = 2,

        /// <summary>The same.</summary>
        verticalPresentation = 2,

        /// <summary>One large, the others beneath it.</summary>
        HorizontalPresentation = 3,

        /// <summary>The same.</summary>
        horizontalPresentation = 3,
    }

    /// <summary>Where an archive stands.</summary>
    public enum ArchiveStatus
    {
        /// <summary>Can be downloaded.</summary>
        AVAILABLE,

        /// <summary>Was deleted.</summary>
        DELETED,

        /// <summary>Could not be recorded.</summary>
        FAILED,

        /// <summary>Waits for somebody to publish.</summary>
        PAUSED,

        /// <summary>Is being recorded.</summary>
        STARTED,

        /// <summary>Is not recorded any longer, and not available yet.</summary>
        STOPPED,

        /// <summary>Is in your own storage.</summary>
        UPLOADED,

        /// <summary>Can no longer be downloaded.</summary>
        EXPIRED,

        /// <summary>A status that this version does not know.</summary>
        UNKOWN,
    }
}
