using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Says that a compiler would not have let a program make this call.</summary>
    internal sealed class RefusedByCompiler : Exception
    {
        internal RefusedByCompiler(string message)
            : base(message)
        {
        }
    }

    /// <summary>Makes calls through the public methods, as a program would write them: arguments come by their names on the wire.</summary>
    internal static class Calls
    {
        /// <summary>The method that waits, or the awaited one; null where there is none.</summary>
        internal static MethodInfo Method(string operation, bool awaited) =>
            typeof(OpenTokClient).GetMethod(Pascal(operation) + (awaited ? "Async" : string.Empty));

        /// <summary><c>StartArchive</c> of <c>start_archive</c> and of <c>startArchive</c>.</summary>
        internal static string Pascal(string name) =>
            string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

        internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

        internal static object Make(OpenTokClient client, MethodInfo method, Json given)
        {
            var arguments = Arguments(method.GetParameters(), given);
            try
            {
                var answer = method.Invoke(client, arguments);
                return answer is Task ended ? Result(ended, method) : answer;
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException != null)
            {
                ExceptionDispatchInfo.Capture(thrown.InnerException).Throw();
                throw;
            }
        }

        /// <summary>What the task has, if the method promises something.</summary>
        private static object Result(Task ended, MethodInfo method)
        {
            ended.GetAwaiter().GetResult();
            return method.ReturnType.IsGenericType ? method.ReturnType.GetProperty("Result").GetValue(ended) : null;
        }

        private static object[] Arguments(ParameterInfo[] parameters, Json given)
        {
            var rest = new Json(given);
            var arguments = new List<object>();
            foreach (var parameter in parameters)
            {
                if (parameter.ParameterType == typeof(CancellationToken))
                {
                    arguments.Add(CancellationToken.None);
                }
                else if (parameter.Name == "options")
                {
                    arguments.Add(rest.Count == 0 ? null : Group(parameter.ParameterType, rest));
                    rest.Clear();
                }
                else
                {
                    arguments.Add(Taken(rest, parameter));
                }
            }

            return rest.Count == 0 ? arguments.ToArray() : throw new RefusedByCompiler("unknown: " + rest.Keys.First());
        }

        private static object Taken(Json rest, ParameterInfo parameter)
        {
            object value;
            if (!rest.TryGetValue(parameter.Name, out value))
            {
                throw new RefusedByCompiler("missing: " + parameter.Name);
            }

            rest.Remove(parameter.Name);
            return Made(parameter.ParameterType, value);
        }

        private static object Made(Type type, object value)
        {
            if (value == null && (!type.IsValueType || Nullable.GetUnderlyingType(type) != null))
            {
                return null;
            }

            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsInstanceOfType(value))
            {
                return value;
            }

            if (type == typeof(int) && value is long number && number == (int)number)
            {
                return (int)number;
            }

            if (type == typeof(double) && value is long whole)
            {
                return (double)whole;
            }

            if (type.IsValueType && value is string text && type.GetConstructor(new[] { typeof(string) }) != null)
            {
                return Activator.CreateInstance(type, text);
            }

            if (type.IsGenericType && value is List<object> items)
            {
                return Listed(type, items);
            }

            if (value is Json fields && (type.IsGenericType || type.IsSubclassOf(typeof(Fields))))
            {
                return type.IsGenericType ? Mapped(type, fields) : Group(type, fields);
            }

            throw new RefusedByCompiler($"{value} is no {type.Name}");
        }

        private static object Listed(Type type, List<object> items)
        {
            var of = type.GetGenericArguments()[0];
            var array = Array.CreateInstance(of, items.Count);
            for (var index = 0; index < items.Count; index++)
            {
                array.SetValue(Made(of, items[index]), index);
            }

            return Fitting(type, array);
        }

        private static object Mapped(Type type, Json map)
        {
            var of = type.GetGenericArguments().Last();
            of = of.IsGenericType ? of.GetGenericArguments().Last() : of;
            var made = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), of));
            foreach (var entry in map)
            {
                made[entry.Key] = Made(of, entry.Value);
            }

            return Fitting(type, made);
        }

        private static object Fitting(Type type, object made) =>
            type.IsInstanceOfType(made) ? made : throw new RefusedByCompiler($"{made} is no {type.Name}");

        /// <summary>A group of options: what its constructor asks for, and what is set besides.</summary>
        private static object Group(Type type, Json given)
        {
            var rest = new Json(given);
            var constructor = type.GetConstructors().Single();
            var group = constructor.Invoke(constructor.GetParameters().Select(parameter => Taken(rest, parameter)).ToArray());
            foreach (var entry in rest)
            {
                var property = type.GetProperty(Pascal(entry.Key));
                if (property == null || !property.CanWrite)
                {
                    throw new RefusedByCompiler("unknown: " + entry.Key);
                }

                property.SetValue(group, Made(property.PropertyType, entry.Value));
            }

            return group;
        }
    }
}
