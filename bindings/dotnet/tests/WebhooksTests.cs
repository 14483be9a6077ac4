using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Callbacks: the emulator delivers them to a small server, where they are verified and typed.</summary>
    public class WebhooksTests
    {
        private const string Secret = "a-secret-of-this-test";
        private const string Body = "{\"event\":\"sessionCreated\"}";
        private readonly Emulator emulator = Emulator.Fresh();

        public void ARecordingIsToldOfSignedAndTyped()
        {
            var client = emulator.Client();
            var told = new ConcurrentQueue<WebhookEvent>();
            using (var receiver = new Receiver())
            {
                receiver.Take((body, authorization) => told.Enqueue(client.VerifyWebhook(body, authorization, new[] { Secret })));
                emulator.Control("POST", "webhooks", new Json
                {
                    ["url"] = receiver.Url, ["secret"] = Secret, ["events"] = new List<object> { "archive" },
                });
                var options = new CreateSessionOptions { MediaMode = MediaMode.Routed };
                var session = client.CreateSessionAsync(options).GetAwaiter().GetResult().SessionId;
                emulator.Control("POST", "connections", new Json { ["token"] = client.GenerateToken(session) });
                var archive = client.StartArchiveAsync(session).GetAwaiter().GetResult();
                client.StopArchiveAsync(archive.Id).GetAwaiter().GetResult();
                Emulator.Until(() => told.Count >= 2, "both callbacks");

                var events = told.ToArray();
                Hold.True(events.All(one => one.Kind == WebhookKind.Archive), "kind");
                Hold.Same("started", events[0].Archive.Status.ToString(), "the first status");
                Hold.Same("stopped", events[1].Archive.Status.ToString(), "the second status");
                Hold.Same(archive.Id, events[1].Archive.Id, "id");
                Hold.Same(session, events[1].SessionId, "session");
                Hold.Same(emulator.Credentials["apiKey"], events[1].Claims.ApiKey, "key");
                Hold.True(events[0].DeduplicationKey != events[1].DeduplicationKey, "they count as one");
            }
        }

        public void EachRefusalHasItsReason()
        {
            var client = emulator.Client();
            var signed = client.SignWebhook(Body, Secret);
            var old = client.SignWebhook(Body, Secret, new SignWebhookOptions { At = 1700000000 });
            Refused(client, Body, signed, "another", "fits none of the secrets");
            Refused(client, Body, old, Secret, "too old");
            Refused(client, Body + " ", signed, Secret, "not the one that was signed");
            Refused(client, Body, "Bearer nonsense", Secret, "not a JWT");
        }

        public void WhatIsNotSignedCanBeRead()
        {
            var read = emulator.Client().ParseWebhook("{\"event\":\"hologramCreated\",\"hologram\":7}");
            Hold.Same("hologramCreated", read.Kind.ToString(), "kind");
            Hold.True(read.Claims == null, "claims");
            Hold.Throws<OpenTokInvalidArgumentException>(() => emulator.Client().ParseWebhook("status=available"), "no JSON");
        }

        public void BytesAreTakenAsTheyCame()
        {
            var client = emulator.Client();
            var body = Encoding.UTF8.GetBytes("{\"event\":\"connectionCreated\",\"connection\":{\"id\":\"c\",\"data\":\"Grüße\"}}");
            var signed = client.SignWebhook(Encoding.UTF8.GetString(body), Secret);
            Hold.Same("Grüße", client.VerifyWebhook(body, signed, new[] { Secret }).Connection.Data, "data");
            Hold.Same("connectionCreated", client.ParseWebhook(body).Kind.ToString(), "kind");
            var error = Hold.Throws<OpenTokInvalidArgumentException>(
                () => client.ParseWebhook(new byte[] { 0xff }), "no UTF-8");
            Hold.Same("body", error.Field, "field");
        }

        private static void Refused(OpenTokClient client, string body, string authorization, string secret, string reason)
        {
            var error = Hold.Throws<OpenTokAuthenticationException>(
                () => client.VerifyWebhook(body, authorization, new[] { secret }), reason);
            Hold.True(error.Message.Contains(reason) && !error.Message.Contains(Secret), error.Message);
        }

        /// <summary>A server that hands each callback to what a program would do with it.</summary>
        private sealed class Receiver : IDisposable
        {
            private readonly HttpListener listener = new HttpListener();

            internal Receiver()
            {
                var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
                free.Start();
                Url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/told/";
                free.Stop();
                listener.Prefixes.Add(Url);
                listener.Start();
            }

            internal string Url { get; }

            public void Dispose() => listener.Close();

            internal void Take(Action<string, string> take) => Task.Run(async () =>
            {
                while (listener.IsListening)
                {
                    var context = await listener.GetContextAsync();
                    using (var reader = new System.IO.StreamReader(context.Request.InputStream, Encoding.UTF8))
                    {
                        take(reader.ReadToEnd(), context.Request.Headers["Authorization"]);
                    }

                    context.Response.StatusCode = 204;
                    context.Response.Close();
                }
            });
        }
    }
}
