using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using VonageVideo;

/// <summary><c>OpenTok.Sdk</c>; its calls are awaited.</summary>
internal static class Ours
{
    private static int read;

    internal static void Main(string[] arguments)
    {
        var session = Bench.Of("SESSION");
        var ofApplication = Bench.Of("APPLICATION_SESSION");
        var started = Bench.Start(arguments, new Dictionary<string, Action>
        {
            ["import"] = () => typeof(OpenTokClient).GetMethods(),
            ["token"] = () => Project(Bench.Of("URL")).GenerateToken(session),
            ["rs256"] = () => Application().GenerateToken(ofApplication),
        });
        if (started)
        {
            return;
        }

        var plain = Project(Bench.Of("URL"));
        var authority = File.ReadAllText(Bench.Of("CA"));
        var tls = Project(Bench.Of("TLS_URL"), authority);
        var far = Project(Bench.Of("FAR_URL"), authority);
        var vonage = Application();
        Bench.Serve(new Dictionary<string, Func<Task>>
        {
            ["token.t1"] = () => Done(plain.GenerateToken(session, new GenerateTokenOptions { Kind = TokenKind.T1 })),
            ["token.t1.full"] = () => Done(plain.GenerateToken(session, Full(TokenKind.T1))),
            ["token.hs256"] = () => Done(plain.GenerateToken(session)),
            ["token.hs256.full"] = () => Done(plain.GenerateToken(session, Full(TokenKind.Jwt))),
            ["token.rs256"] = () => Done(vonage.GenerateToken(ofApplication)),
            ["token.rs256.full"] = () => Done(vonage.GenerateToken(ofApplication, Full(TokenKind.Jwt))),
            ["jwt.rest"] = () => Done(plain.GenerateJwt()),
            ["call.plain"] = () => plain.GetArchiveAsync(Bench.Archive),
            ["call.tls"] = () => tls.GetArchiveAsync(Bench.Archive),
            ["call.far"] = () => far.GetArchiveAsync(Bench.Archive),
            ["list.1"] = () => Page(plain, 1),
            ["list.100"] = () => Page(plain, 100),
            ["list.1000"] = () => Page(plain, 1000),
        });
    }

    private static OpenTokClient Project(string url, string authority = null) =>
        new OpenTokClient(Bench.Of("KEY"), Bench.Of("SECRET"), new OpenTokClientOptions { ApiUrl = url, CaCertificates = authority });

    private static OpenTokClient Application() =>
        OpenTokClient.Application(Bench.Of("APPLICATION"), privateKeyPath: Bench.Of("PRIVATE_KEY"));

    private static GenerateTokenOptions Full(TokenKind kind) => new GenerateTokenOptions
    {
        Kind = kind,
        Role = Role.Moderator,
        ExpireTime = Bench.Expiry,
        Data = Bench.Data,
        InitialLayoutClassList = Bench.Classes,
    };

    private static Task Done(string token)
    {
        read += token.Length;
        return Task.CompletedTask;
    }

    private static async Task Page(OpenTokClient client, int count)
    {
        foreach (var one in (await client.ListArchivesAsync(new ListArchivesOptions { Count = count })).Items)
        {
            read += one.Id.Length + one.Name.Length + one.SessionId.Length + one.Status.ToString().Length
                + one.OutputMode.ToString().Length + one.Resolution.ToString().Length + (one.HasAudio == true ? 1 : 0)
                + (int)((one.CreatedAt ?? 0) + (one.Size ?? 0) + (one.Duration ?? 0));
        }
    }
}
