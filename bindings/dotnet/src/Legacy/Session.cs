using System.Collections.Generic;

namespace OpenTokSDK
{
    /// <summary>A session, which makes its own tokens.</summary>
    public class Session
    {
        private readonly OpenTok client;

        internal Session(
            OpenTok client,
            string id,
            string location,
            MediaMode mediaMode,
            ArchiveMode archiveMode,
            string archiveName,
            RenderResolution archiveResolution)
        {
            this.client = client;
            Id = id;
            Location = location;
            MediaMode = mediaMode;
            ArchiveMode = archiveMode;
            ArchiveName = archiveName;
            ArchiveResolution = archiveResolution;
        }

        /// <summary>The session's id.</summary>
        public string Id { get; set; }

        /// <summary>The project's API key; 0 for an application.</summary>
        public int ApiKey => client.ApiKey;

        /// <summary>The project's secret.</summary>
        public string ApiSecret => client.ApiSecret;

        /// <summary>The address near to its users.</summary>
        public string Location { get; set; }

        /// <summary>How streams reach the others.</summary>
        public MediaMode MediaMode { get; }

        /// <summary>Whether it is archived by itself.</summary>
        public ArchiveMode ArchiveMode { get; }

        /// <summary>The name of its archives.</summary>
        public string ArchiveName { get; }

        /// <summary>The resolution of its archives.</summary>
        public RenderResolution ArchiveResolution { get; }

        /// <summary>Makes a token for this session.</summary>
        /// <param name="role">What its holder may do.</param>
        /// <param name="expireTime">When it ends, in seconds since 1970; in 24 hours if 0, at most in 30 days.</param>
        /// <param name="data">What others learn of its holder, up to 1,000 characters.</param>
        /// <param name="initialLayoutClassList">The classes of its holder's streams in layouts.</param>
        public string GenerateToken(
            Role role = Role.PUBLISHER,
            double expireTime = 0,
            string data = null,
            List<string> initialLayoutClassList = null) =>
            client.GenerateToken(Id, role, expireTime, data, initialLayoutClassList);
    }
}
