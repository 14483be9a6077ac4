using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Text;

namespace VonageVideo
{
    /// <summary>An answer: it never changes, and equals another with the same values.</summary>
    public abstract class Model
    {
        private static readonly IReadOnlyDictionary<string, object> Nothing =
            new ReadOnlyDictionary<string, object>(new Dictionary<string, object>());

        internal Model(IDictionary<string, object> wire)
        {
            Wire = wire;
            Extra = Values.Maybe(wire, "extra", Values.Map(Values.Json)) ?? Nothing;
        }

        /// <summary>What the service sent besides, by the names and in the types of its JSON.</summary>
        public IReadOnlyDictionary<string, object> Extra { get; }

        /// <summary>The answer as JSON has it.</summary>
        internal IDictionary<string, object> Wire { get; }

        /// <summary>Whether it is an answer of the same class with the same values.</summary>
        public override bool Equals(object other) =>
            other is Model model && model.GetType() == GetType() && Same(Wire, model.Wire);

        /// <summary>The same for equal answers.</summary>
        public override int GetHashCode() => Wire.Values.Aggregate(Wire.Count, (hash, value) => (hash * 31) + Hash(value));

        /// <summary>Its values, without secrets.</summary>
        public override string ToString() => Shown.Text(GetType(), Wire);

        /// <summary>The answer as JSON, secrets included.</summary>
        public string ToJson() => Json.Show(Wire);

        internal static T Parse<T>(string json, Func<object, T> read)
        {
            try
            {
                return read(Json.Read(Encoding.UTF8.GetBytes(json)));
            }
            catch (Exception failure)
            {
                throw new OpenTokInvalidArgumentException($"json: is not a {typeof(T).Name}: {failure.Message}", "json");
            }
        }

        private static int Hash(object value) => value is ICollection many ? many.Count : value?.GetHashCode() ?? 0;

        private static bool Same(object one, object other)
        {
            if (one is IDictionary<string, object> fields && other is IDictionary<string, object> others)
            {
                return fields.Count == others.Count
                    && fields.All(field => others.TryGetValue(field.Key, out var value) && Same(field.Value, value));
            }

            if (one is IList<object> items && other is IList<object> more)
            {
                return items.Count == more.Count && items.Zip(more, Same).All(same => same);
            }

            return Equals(one, other);
        }
    }
}
