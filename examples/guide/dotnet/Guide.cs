// The guide's programs: runs the topics that it is given, one after another.

using System;
using System.Collections.Generic;
using System.Threading.Tasks;

internal static class Guide
{
    private static readonly Dictionary<string, Func<Task>> Topics = new Dictionary<string, Func<Task>>
    {
        ["quickstart"] = Quickstarted,
        ["environments"] = Environments.Run,
        ["tokens"] = Tokens.Run,
        ["archives"] = Archives.Run,
        ["broadcasts"] = Broadcasts.Run,
        ["moderation"] = Moderation.Run,
        ["sip"] = Sip.Run,
        ["extras"] = Extras.Run,
        ["errors"] = Errors.Run,
        ["testing"] = Testing.Run,
    };

    private static void Main(string[] topics) => All(topics).GetAwaiter().GetResult();

    private static async Task All(string[] topics)
    {
        foreach (var topic in topics)
        {
            Console.WriteLine($"== {topic}");
            await Topics[topic]();
        }
    }

    private static async Task Quickstarted()
    {
        await Quickstart.Main();
        await EmulatorWorld.HasRecorded();
    }
}
