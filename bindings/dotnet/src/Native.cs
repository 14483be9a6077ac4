using System;
using System.Runtime.InteropServices;
using System.Text;

namespace VonageVideo
{
    /// <summary>The functions of bindings/c/opentok.h.</summary>
    /// <remarks>Nothing calls back. Texts go in as UTF-8 that ends with NUL, and come out as pointers that are given
    /// back.</remarks>
    internal static class Native
    {
        /// <summary>What this was written for.</summary>
        internal const uint Abi = 1;

        private const string Name = Library.Name;

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern uint opentok_abi_version();

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern IntPtr opentok_client_new(byte[] settings, int camel, out ClientHandle client);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void opentok_client_free(IntPtr client);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern IntPtr opentok_call_local(ClientHandle client, byte[] name, byte[] arguments);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern CallHandle opentok_call_start(
            ClientHandle client, byte[] name, byte[] arguments, byte[] options, QueueHandle queue, ulong tag);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern IntPtr opentok_call_wait(CallHandle call, long milliseconds);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int opentok_call_fd(CallHandle call);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void opentok_call_cancel(CallHandle call);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void opentok_call_free(IntPtr call);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern QueueHandle opentok_queue_new();

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern int opentok_queue_next(QueueHandle queue, long milliseconds, ulong[] tags, int room);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void opentok_queue_free(IntPtr queue);

        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void opentok_text_free(IntPtr text);

        /// <summary>A text as the functions take it.</summary>
        internal static byte[] Text(string text)
        {
            var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
            Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
            return bytes;
        }

        /// <summary>The text behind a pointer, which is given back.</summary>
        internal static byte[] Take(IntPtr text)
        {
            try
            {
                var length = 0;
                while (Marshal.ReadByte(text, length) != 0)
                {
                    length++;
                }

                var bytes = new byte[length];
                Marshal.Copy(text, bytes, 0, length);
                return bytes;
            }
            finally
            {
                opentok_text_free(text);
            }
        }
    }
}
