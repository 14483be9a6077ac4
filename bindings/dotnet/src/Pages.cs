using System;
using System.Collections.Generic;
using System.Linq;

namespace VonageVideo
{
    /// <summary>Where a walk over a list goes on after a page.</summary>
    /// <remarks>It ends at an empty page, where its numbers end, and at a page that repeats the one before, so that a service that
    /// ignores the offset cannot keep it going for ever. It ends at the list's total, too, if that is what was seen: one that says
    /// no more than this page may be a guess, and a smaller one is wrong, and neither may hide what comes behind. Items that could
    /// not be read are in the page's <c>Extra</c>; they count as well, so that none after them is lost.</remarks>
    internal static class Pages
    {
        internal static IEnumerable<T> Walk<T, TPage>(
            int? start, Func<int, TPage> fetch, Func<TPage, IReadOnlyList<T>> items, Func<TPage, long> total)
            where TPage : Model
        {
            TPage before = null;
            for (var offset = start ?? 0; offset >= 0;)
            {
                var page = fetch(offset);
                if (page.Equals(before))
                {
                    yield break;
                }

                foreach (var item in items(page))
                {
                    yield return item;
                }

                offset = After(offset, page, items(page).Count, total(page));
                before = page;
            }
        }

        /// <summary>The next page's offset, or -1 where there is none.</summary>
        internal static int After(int offset, Model page, int read, long total)
        {
            var sent = read + (page.Extra.TryGetValue("items", out var odd) && odd is IEnumerable<object> many ? many.Count() : 0);
            var following = (long)offset + sent;
            var last = sent < total && total == following;
            return sent == 0 || last || following > int.MaxValue ? -1 : (int)following;
        }
    }
}
