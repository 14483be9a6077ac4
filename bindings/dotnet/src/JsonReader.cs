#if NET8_0_OR_GREATER
using System.Collections.Generic;
using System.Text.Json;

namespace VonageVideo
{
    /// <summary>From JSON to values, by the reader that comes with .NET.</summary>
    internal static class JsonReader
    {
        private static readonly JsonDocumentOptions Options = new JsonDocumentOptions { MaxDepth = 256 };

        internal static object Read(byte[] text)
        {
            using (var document = JsonDocument.Parse(text, Options))
            {
                return Value(document.RootElement);
            }
        }

        private static object Value(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    var fields = new Dictionary<string, object>();
                    foreach (var field in element.EnumerateObject())
                    {
                        fields[field.Name] = Value(field.Value);
                    }

                    return fields;
                case JsonValueKind.Array:
                    var items = new List<object>(element.GetArrayLength());
                    foreach (var item in element.EnumerateArray())
                    {
                        items.Add(Value(item));
                    }

                    return items;
                case JsonValueKind.String:
                    return element.GetString();
                case JsonValueKind.Number:
                    return element.TryGetInt64(out var number) ? number : (object)element.GetDouble();
                case JsonValueKind.True:
                    return true;
                case JsonValueKind.False:
                    return false;
                default:
                    return null;
            }
        }
    }
}
#else
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Serialization.Json;
using System.Xml;

namespace VonageVideo
{
    /// <summary>From JSON to values, by the reader that every .NET has: it shows JSON as XML.</summary>
    internal static class JsonReader
    {
        internal static object Read(byte[] text)
        {
            using (var reader = JsonReaderWriterFactory.CreateJsonReader(text, XmlDictionaryReaderQuotas.Max))
            {
                Continue(reader);
                return Value(reader);
            }
        }

        /// <summary>Reads the element that the reader is at, and its end.</summary>
        private static object Value(XmlDictionaryReader reader)
        {
            switch (reader.GetAttribute("type"))
            {
                case "object":
                    return Fields(reader);
                case "array":
                    return Items(reader);
                case "number":
                    return Number(Content(reader));
                case "boolean":
                    return Content(reader) == "true";
                case "null":
                    Content(reader);
                    return null;
                default:
                    return Content(reader);
            }
        }

        private static Dictionary<string, object> Fields(XmlDictionaryReader reader)
        {
            var fields = new Dictionary<string, object>();
            // A first field of this name is an attribute, too: it means something to serializers.
            if (reader.GetAttribute("__type") is string type)
            {
                fields["__type"] = type;
            }

            if (Enter(reader))
            {
                while (reader.NodeType == XmlNodeType.Element)
                {
                    // What is no name in XML stands in an attribute.
                    var name = reader.GetAttribute("item") ?? reader.LocalName;
                    fields[name] = Value(reader);
                }

                reader.Read();
            }

            return fields;
        }

        private static List<object> Items(XmlDictionaryReader reader)
        {
            var items = new List<object>();
            if (Enter(reader))
            {
                while (reader.NodeType == XmlNodeType.Element)
                {
                    items.Add(Value(reader));
                }

                reader.Read();
            }

            return items;
        }

        private static bool Enter(XmlDictionaryReader reader)
        {
            var empty = reader.IsEmptyElement;
            reader.Read();
            return !empty;
        }

        private static string Content(XmlDictionaryReader reader)
        {
            var text = string.Empty;
            if (Enter(reader))
            {
                while (reader.NodeType != XmlNodeType.EndElement)
                {
                    text += reader.Value;
                    Continue(reader);
                }

                reader.Read();
            }

            return text;
        }

        /// <summary>Where something must follow: at the end of what is cut off, this would go on for ever.</summary>
        private static void Continue(XmlDictionaryReader reader)
        {
            if (!reader.Read())
            {
                throw new XmlException("the text ends too early");
            }
        }

        private static object Number(string text)
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            {
                return whole;
            }

            return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
    }
}
#endif
