#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo
{
    /// <summary>A walk over a list that waits for no page; see <see cref="Pages"/>.</summary>
    internal sealed class AsyncPages<T, TPage> : IAsyncEnumerable<T>
        where TPage : Model
    {
        private readonly int? start;
        private readonly Func<int, CancellationToken, Task<TPage>> fetch;
        private readonly Func<TPage, IReadOnlyList<T>> items;
        private readonly Func<TPage, long> total;

        internal AsyncPages(
            int? start,
            Func<int, CancellationToken, Task<TPage>> fetch,
            Func<TPage, IReadOnlyList<T>> items,
            Func<TPage, long> total)
        {
            this.start = start;
            this.fetch = fetch;
            this.items = items;
            this.total = total;
        }

        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default(CancellationToken)) =>
            new Walk(this, cancellationToken);

        private sealed class Walk : IAsyncEnumerator<T>
        {
            private readonly AsyncPages<T, TPage> pages;
            private readonly CancellationToken cancellation;
            private IReadOnlyList<T> found = Array.Empty<T>();
            private TPage before;
            private int index = -1;
            private int next;

            internal Walk(AsyncPages<T, TPage> pages, CancellationToken cancellation)
            {
                this.pages = pages;
                this.cancellation = cancellation;
                next = pages.start ?? 0;
            }

            public T Current => found[index];

            public ValueTask<bool> MoveNextAsync() =>
                ++index < found.Count ? new ValueTask<bool>(true) : new ValueTask<bool>(Turn());

            public ValueTask DisposeAsync() => default(ValueTask);

            private async Task<bool> Turn()
            {
                while (next >= 0)
                {
                    var page = await pages.fetch(next, cancellation).ConfigureAwait(false);
                    if (page.Equals(before))
                    {
                        return false;
                    }

                    found = pages.items(page);
                    next = Pages.After(next, page, found.Count, pages.total(page));
                    before = page;
                    index = 0;
                    if (found.Count > 0)
                    {
                        return true;
                    }
                }

                return false;
            }
        }
    }
}
#endif
