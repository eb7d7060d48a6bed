using JobFunctions.Core.Storage;

namespace JobFunctions.Api.Paging;

/// <summary>A part of a list.</summary>
/// <param name="NextCursor">For <c>cursor</c> of the next call; null at the end.</param>
internal sealed record ListReply<T>(IReadOnlyList<T> Items, string? NextCursor)
{
    public static ListReply<T> Of<TItem>(Page<TItem> page, Func<TItem, T> map) =>
        new([.. page.Items.Select(map)], CursorText.Encode(page.Next));
}
