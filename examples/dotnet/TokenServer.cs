// A web server that gives each visitor a token for one session: `GET /?name=Ada`.

using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using VonageVideo;

internal sealed class TokenServer
{
    private readonly OpenTokClient client;
    private readonly string sessionId;

    private TokenServer(OpenTokClient client, string sessionId)
    {
        this.client = client;
        this.sessionId = sessionId;
    }

    private static void Main()
    {
        var client = OpenTokClient.FromEnvironment();
        var session = client.CreateSession(new CreateSessionOptions { MediaMode = MediaMode.Routed });
        new TokenServer(client, session.SessionId).Serve().GetAwaiter().GetResult();
    }

    private async Task Serve()
    {
        var port = Environment.GetEnvironmentVariable("PORT") ?? "8080";
        var listener = new TcpListener(IPAddress.Loopback, int.Parse(port));
        listener.Start();
        Console.WriteLine($"listening on http://{listener.LocalEndpoint}");
        while (true)
        {
            var visitor = await listener.AcceptTcpClientAsync();
            _ = Welcome(visitor);
        }
    }

    private async Task Welcome(TcpClient visitor)
    {
        using (visitor)
        using (var reader = new StreamReader(visitor.GetStream()))
        {
            var target = ((await reader.ReadLineAsync()) ?? string.Empty).Split(' ').ElementAtOrDefault(1) ?? "/";
            while (!string.IsNullOrEmpty(await reader.ReadLineAsync()))
            {
            }

            var text = Answer(target);
            var body = Encoding.UTF8.GetBytes(text.Body);
            var head = $"HTTP/1.1 {text.Status}\r\ncontent-type: application/json\r\ncontent-length: {body.Length}\r\n"
                + "connection: close\r\n\r\n";
            await visitor.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), 0, head.Length);
            await visitor.GetStream().WriteAsync(body, 0, body.Length);
        }
    }

    /// <summary>What a browser needs to connect.</summary>
    private (string Status, string Body) Answer(string target)
    {
        try
        {
            var options = new GenerateTokenOptions { Role = Role.Publisher, Ttl = 3600, Data = "name=" + Name(target) };
            var token = client.GenerateToken(sessionId, options);
            return ("200 OK", JsonSerializer.Serialize(new { apiKey = client.ProjectId, sessionId, token }));
        }
        catch (OpenTokInvalidArgumentException failure)
        {
            return ("400 Bad Request", JsonSerializer.Serialize(new { error = failure.Message }));
        }
    }

    private static string Name(string target)
    {
        var query = target.Split('?').ElementAtOrDefault(1) ?? string.Empty;
        var given = query.Split('&').FirstOrDefault(pair => pair.StartsWith("name=", StringComparison.Ordinal));
        return given == null ? "anonymous" : WebUtility.UrlDecode(given.Substring("name=".Length));
    }
}
