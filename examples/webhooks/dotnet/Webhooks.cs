// Callbacks with what .NET itself has. In ASP.NET Core, copy `Request.Body` into a MemoryStream before any model is bound.

using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using VonageVideo;

internal sealed class Webhooks
{
    private readonly OpenTokClient client = OpenTokClient.FromEnvironment();

    // More than one while an old secret gives way to a new one.
    private readonly string[] secrets = (Environment.GetEnvironmentVariable("OPENTOK_WEBHOOK_SECRETS") ?? string.Empty).Split(',');

    // In earnest a unique column of the database, written together with the work.
    private readonly ConcurrentDictionary<string, bool> seen = new ConcurrentDictionary<string, bool>();

    private static void Main() => new Webhooks().Serve().GetAwaiter().GetResult();

    private async Task Serve()
    {
        var address = "http://127.0.0.1:" + (Environment.GetEnvironmentVariable("PORT") ?? "8080");
        var listener = new HttpListener();
        listener.Prefixes.Add(address + "/webhooks/");
        listener.Start();
        Console.WriteLine("listening on " + address);
        while (true)
        {
            var context = await listener.GetContextAsync();
            _ = Task.Run(() => Answer(context));
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            context.Response.StatusCode = await Take(context.Request);
        }
        catch (Exception failure)
        {
            Console.WriteLine("failed: " + failure);
            context.Response.StatusCode = 500;
        }

        context.Response.Close();
    }

    private async Task<int> Take(HttpListenerRequest request)
    {
        // What is signed are the bytes as they came, not what they parse to.
        var body = new MemoryStream();
        await request.InputStream.CopyToAsync(body);
        WebhookEvent told;
        try
        {
            var text = Encoding.UTF8.GetString(body.ToArray());
            told = client.VerifyWebhook(text, request.Headers["Authorization"] ?? string.Empty, secrets);
        }
        catch (OpenTokException refusal)
        {
            Console.WriteLine("refused: " + refusal.Message);
            return 401;
        }

        if (!seen.ContainsKey(told.DeduplicationKey))
        {
            Handle(told);

            // Only now: after a failure the service sends it again.
            seen[told.DeduplicationKey] = true;
        }

        return 204;
    }

    /// <summary>Does what is quick; what takes long belongs into a queue.</summary>
    private static void Handle(WebhookEvent told)
    {
        if (told.Kind == WebhookKind.Archive)
        {
            Console.WriteLine($"archive {told.Archive.Id}: {told.Archive.Status}");
        }
        else if (told.Kind == WebhookKind.StreamCreated)
        {
            Console.WriteLine($"stream {told.Stream.Id} of {told.SessionId}");
        }
        else
        {
            Console.WriteLine($"nothing to do for {told.Kind}");
        }
    }
}
