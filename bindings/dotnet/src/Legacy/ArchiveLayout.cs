namespace OpenTokSDK
{
    /// <summary>How the streams of an archive are arranged.</summary>
    public class ArchiveLayout
    {
        /// <summary>The arrangement.</summary>
        public LayoutType Type { get; set; }

        /// <summary>The stylesheet, with <see cref="LayoutType.custom"/> only.</summary>
        public string StyleSheet { get; set; }

        /// <summary>The arrangement while somebody shares a screen, with <see cref="LayoutType.bestFit"/> only.</summary>
        public ScreenShareLayoutType? ScreenShareType { get; set; }

        internal Fields Fields()
        {
            Checks.Layout(Type == LayoutType.custom, Type == LayoutType.bestFit, StyleSheet, ScreenShareType);
            return Wire.Layout(Type, StyleSheet, ScreenShareType);
        }
    }
}
