using System;

namespace OpenTokSDK.Exception
{
    /// <summary>What goes wrong in this SDK.</summary>
    public class OpenTokException : System.Exception
    {
        /// <summary>Without a message of its own.</summary>
        public OpenTokException()
        {
        }

        /// <summary>With a message.</summary>
        public OpenTokException(string message)
            : base(message)
        {
        }

        /// <summary>With a message, and what it comes from.</summary>
        public OpenTokException(string message, System.Exception exception)
            : base(message, exception)
        {
        }

        /// <summary>The message.</summary>
        public string GetMessage() => Message;

        /// <summary>What it comes from: if the service or the network failed, a
        /// <see cref="VonageVideo.OpenTokException"/> with status, code and request id.</summary>
        public System.Exception GetException() => InnerException;
    }

    /// <summary>A request that did not succeed: the service refused it, or could not be reached.</summary>
    public class OpenTokWebException : OpenTokException
    {
        /// <summary>With a message, and what it comes from.</summary>
        public OpenTokWebException(string message, System.Exception exception)
            : base(message, exception)
        {
        }

        /// <summary>With a message.</summary>
        public OpenTokWebException(string message)
            : base(message)
        {
        }
    }

    /// <summary>An argument that is wrong. Nothing was sent.</summary>
    public class OpenTokArgumentException : ArgumentException
    {
        /// <summary>Without a message of its own.</summary>
        public OpenTokArgumentException()
        {
        }

        /// <summary>With a message.</summary>
        public OpenTokArgumentException(string message)
            : base(message)
        {
        }

        /// <summary>With a message, and the argument's name.</summary>
        public OpenTokArgumentException(string message, string paramName)
            : base(message, paramName)
        {
        }

        /// <summary>With a message, and what it comes from.</summary>
        public OpenTokArgumentException(string message, System.Exception innerException)
            : base(message, innerException)
        {
        }
    }
}
