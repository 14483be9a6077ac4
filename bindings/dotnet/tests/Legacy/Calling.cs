using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace OpenTokSDK.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Makes the call of a table's row, by its names, as a program would write it.</summary>
    /// <remarks>An object in the table is made by its constructor, <c>new</c>, or by a static method of its class; its other names
    /// are properties that are set, or methods that are called.</remarks>
    internal static class Calling
    {
        internal static MethodInfo Method(string name) =>
            typeof(OpenTok).GetMethod(name) ?? throw new MissingMethodException("OpenTok", name);

        internal static object Call(OpenTok client, string name, Json row)
        {
            var method = Method(name);
            try
            {
                return Answer(method.Invoke(client, Arguments(method.GetParameters(), row)));
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException != null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown.InnerException).Throw();
                throw;
            }
        }

        private static object Answer(object result)
        {
            var task = result as Task;
            if (task == null)
            {
                return result;
            }

            task.GetAwaiter().GetResult();
            var value = task.GetType().GetProperty("Result");
            return value == null ? null : value.GetValue(task);
        }

        private static object[] Arguments(ParameterInfo[] parameters, Json row)
        {
            var positional = (List<object>)row["args"];
            var named = row.ContainsKey("kwargs") ? (Json)row["kwargs"] : new Json();
            var unknown = named.Keys.Except(parameters.Select(parameter => parameter.Name)).ToList();
            Hold.True(unknown.Count == 0, "no such parameter: " + string.Join(", ", unknown));
            Hold.True(positional.Count <= parameters.Length, "too many arguments");
            return parameters.Select((parameter, index) =>
            {
                object value;
                if (index < positional.Count)
                {
                    value = positional[index];
                }
                else if (!named.TryGetValue(parameter.Name, out value))
                {
                    return parameter.HasDefaultValue ? Filled(parameter) : throw new ArgumentException("missing: " + parameter.Name);
                }

                return Made(parameter.ParameterType, value);
            }).ToArray();
        }

        /// <summary>The default of a structure is null for reflection, of an enumeration a number.</summary>
        private static object Filled(ParameterInfo parameter)
        {
            var type = parameter.ParameterType;
            var value = parameter.DefaultValue;
            return value != null && type.IsEnum ? Enum.ToObject(type, value) : value;
        }

        private static object Made(Type type, object value)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (value == null || type == typeof(object) || type.IsInstanceOfType(value))
            {
                return value;
            }

            if (type.IsEnum)
            {
                return Enum.Parse(type, Own(type, (string)value));
            }

            if (type == typeof(Uri) || type == typeof(Guid))
            {
                return Activator.CreateInstance(type, (string)value);
            }

            if (type == typeof(TimeSpan))
            {
                return TimeSpan.FromSeconds(Convert.ToDouble(value));
            }

            if (value is List<object>)
            {
                return Listed(type, (List<object>)value);
            }

            return value is Json ? Built(type, (Json)value) : Convert.ChangeType(value, type);
        }

        /// <summary><c>LayoutType.Pip</c> says of which enumeration it is, where constructors differ in that alone.</summary>
        private static string Own(Type type, string value)
        {
            var parts = value.Split('.');
            return parts.Length == 1 || parts[0] == type.Name ? parts.Last() : throw new ArgumentException(value);
        }

        private static object Listed(Type type, List<object> items)
        {
            var of = type.IsArray ? type.GetElementType() : type.GetGenericArguments()[0];
            var array = Array.CreateInstance(of, items.Count);
            for (var index = 0; index < items.Count; index++)
            {
                array.SetValue(Made(of, items[index]), index);
            }

            return type.IsArray ? array : Activator.CreateInstance(type, array);
        }

        private static object Built(Type type, Json given)
        {
            if (typeof(IDictionary).IsAssignableFrom(type))
            {
                var map = (IDictionary)Activator.CreateInstance(type);
                foreach (var entry in given)
                {
                    map[entry.Key] = Made(type.GetGenericArguments()[1], entry.Value);
                }

                return map;
            }

            object made = null;
            foreach (var entry in given)
            {
                made = Next(type, made, entry.Key, entry.Value);
            }

            return made;
        }

        private static object Next(Type type, object made, string name, object value)
        {
            if (name == "new")
            {
                return Constructed(type, (List<object>)value);
            }

            var method = type.GetMethod(name);
            if (method != null)
            {
                var parameters = method.GetParameters();
                var arguments = ((List<object>)value).Select((one, index) => Made(parameters[index].ParameterType, one)).ToArray();
                return method.Invoke(made, arguments) ?? made;
            }

            var property = type.GetProperty(name) ?? throw new MissingMemberException(type.Name, name);
            made = made ?? (type.IsValueType ? Activator.CreateInstance(type) : Constructed(type, new List<object>()));
            property.SetValue(made, Made(property.PropertyType, value));
            return made;
        }

        private static object Constructed(Type type, List<object> given)
        {
            foreach (var constructor in type.GetConstructors().OrderBy(one => one.GetParameters().Length))
            {
                var parameters = constructor.GetParameters();
                var rest = parameters.Skip(given.Count).ToList();
                if (parameters.Length < given.Count || !rest.All(parameter => parameter.HasDefaultValue))
                {
                    continue;
                }

                try
                {
                    var made = given.Select((one, index) => Made(parameters[index].ParameterType, one));
                    return constructor.Invoke(made.Concat(rest.Select(Filled)).ToArray());
                }
                catch (ArgumentException)
                {
                    // Another constructor takes it: one enumeration's name is not the other's.
                }
            }

            throw new MissingMethodException(type.Name, "a constructor for " + TableJson.Write(given));
        }
    }
}
