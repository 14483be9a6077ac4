using System;
using System.Collections.Generic;
using System.Linq;
using VonageVideo;

namespace OpenTokSDK
{
    /// <summary>What a method sends, and what it makes of the answer.</summary>
    internal sealed class Request<T>
    {
        private readonly string operation;
        private readonly Func<object, T> read;
        private readonly Dictionary<string, object> places = new Dictionary<string, object>();
        private object body;
        private Dictionary<string, object> form;
        private Dictionary<string, object> query;

        /// <param name="operation">The operation's name in the manifest.</param>
        /// <param name="read">Makes the answer of what the service said.</param>
        internal Request(string operation, Func<object, T> read)
        {
            this.operation = operation;
            this.read = read;
        }

        /// <summary>What stands in a place of the path. One that is not set leaves its part of the path out.</summary>
        internal Request<T> At(string place, string value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                places[place] = value;
            }

            return this;
        }

        internal Request<T> With(Fields fields)
        {
            body = fields;
            return this;
        }

        internal Request<T> Form(Fields fields)
        {
            form = fields;
            return this;
        }

        internal Request<T> Asking(Fields fields)
        {
            query = fields.ToDictionary(field => field.Key, field => (object)field.Value.ToString());
            return this;
        }

        /// <summary>The arguments of the raw call.</summary>
        internal Dictionary<string, object> Arguments()
        {
            var route = Routes.All[operation];
            return new Fields
            {
                { "method", route.Key },
                { "path", route.Value },
                { "pathParams", places },
                { "query", query },
                { "body", body },
                { "form", form },
            };
        }

        internal T Read(object answer) => read(Wire.Object(answer).Value("body"));
    }
}
