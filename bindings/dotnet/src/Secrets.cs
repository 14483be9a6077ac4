// Generated from core/surface.json by `make generate`. Do not edit.

using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>Names of what is not shown.</summary>
    internal static class Secrets
    {
        internal static readonly ISet<string> Names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "accountKey",
            "authorization",
            "password",
            "secret",
            "secretKey",
            "secrets",
            "streamName",
            "token",
        };
    }
}
