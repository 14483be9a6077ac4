using System.Collections.Generic;
using System.Linq;
using OpenTokSDK.Exception;

namespace OpenTokSDK.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>What the service refuses, and that it cannot be reached, is one exception, as ever; what it said is within.</summary>
    public class StatusesTests
    {
        private static readonly int[] Statuses = { 400, 401, 403, 404, 405, 409, 413, 422 };

        /// <summary>A call of each method, in both forms.</summary>
        public void EachMethodThrowsForEachStatus()
        {
            var service = new Service();
            foreach (var row in RequestsTests.Rows.GroupBy(row => (string)row["call"]).Select(rows => rows.First()))
            {
                foreach (var form in RequestsTests.Forms((string)row["call"]))
                {
                    foreach (var status in Statuses)
                    {
                        Throws(service, row, form, status);
                    }
                }
            }
        }

        /// <summary>Such a failure comes after attempts.</summary>
        public void AServerErrorIsSuchAnException()
        {
            foreach (var form in new[] { "StartArchive", "StartArchiveAsync" })
            {
                Throws(new Service(), RequestsTests.Rows.First(row => (string)row["call"] == "StartArchive"), form, 500);
            }
        }

        /// <summary>Nobody listens there.</summary>
        public void AFailedConnectionIsSuchAnException()
        {
            var lost = new OpenTok(100, "secret", "http://127.0.0.1:9");
            var thrown = Hold.Throws<OpenTokWebException>(() => lost.StopArchive("a"), "waiting");
            Hold.Same("connection", Inner(thrown).Kind.ToString(), "kind");
            Hold.Fails<OpenTokWebException>(() => lost.StopArchiveAsync("a"), "awaited");
        }

        /// <summary>An answer without a session's id says nothing.</summary>
        public void AnAnswerThatNamesNoSessionIsSuchAnException()
        {
            var service = new Service();
            foreach (var answer in new object[] { new List<object>(), new List<object> { new Json() }, new Json(), "<sessions/>" })
            {
                service.Replay(answer);
                Hold.Throws<OpenTokWebException>(() => service.Client.CreateSession(), TableJson.Write(answer));
            }
        }

        /// <summary>The documentation's own example: both are caught as this.</summary>
        public void TheClassesAreOfTheirFamilies()
        {
            Hold.True(typeof(OpenTokException).IsAssignableFrom(typeof(OpenTokWebException)), "web");
            Hold.True(typeof(System.ArgumentException).IsAssignableFrom(typeof(OpenTokArgumentException)), "argument");
            var inner = new System.Exception("why");
            var made = new OpenTokWebException("what", inner);
            Hold.Same("what", made.GetMessage(), "message");
            Hold.True(made.GetException() == inner, "inner exception");
        }

        private static void Throws(Service service, Json row, string form, int status)
        {
            service.Refuse(status, "not like this");
            var about = $"{form} {status}";
            var thrown = Hold.Throws<OpenTokWebException>(() => Calling.Call(service.Client, form, row), about);
            Hold.Same("Error with request submission", thrown.GetMessage(), about);
            Hold.Same((long)status, (long)Inner(thrown).Status, about);
            Hold.True(Inner(thrown).Message.Contains("not like this"), $"{about}: {Inner(thrown).Message}");
        }

        private static VonageVideo.OpenTokException Inner(OpenTokException thrown) =>
            (VonageVideo.OpenTokException)thrown.GetException();
    }
}
