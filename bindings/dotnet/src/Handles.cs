using System;
using System.Runtime.InteropServices;

namespace VonageVideo
{
    /// <summary>Something of the library's own, which is freed once nobody uses it any more.</summary>
    internal abstract class NativeHandle : SafeHandle
    {
        protected NativeHandle()
            : base(IntPtr.Zero, true)
        {
        }

        public override bool IsInvalid => handle == IntPtr.Zero;
    }

    internal sealed class ClientHandle : NativeHandle
    {
        /// <summary>For what needs no client.</summary>
        internal static readonly ClientHandle None = new ClientHandle();

        protected override bool ReleaseHandle()
        {
            Native.opentok_client_free(handle);
            return true;
        }
    }

    internal sealed class CallHandle : NativeHandle
    {
        protected override bool ReleaseHandle()
        {
            Native.opentok_call_free(handle);
            return true;
        }
    }

    internal sealed class QueueHandle : NativeHandle
    {
        /// <summary>For calls that somebody waits for.</summary>
        internal static readonly QueueHandle None = new QueueHandle();

        protected override bool ReleaseHandle()
        {
            Native.opentok_queue_free(handle);
            return true;
        }
    }
}
