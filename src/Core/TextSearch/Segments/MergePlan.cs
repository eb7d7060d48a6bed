namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Which segments to make one of, so that their number grows with the logarithm of the documents' and each is copied as seldom.</summary>
internal static class MergePlan
{
    private const int SegmentsOfASize = 4;
    private const int WorthRewriting = 64;

    /// <returns>The segments to merge; empty when all is well.</returns>
    public static IReadOnlyList<LiveSegment> Choose(IReadOnlyList<LiveSegment> segments)
    {
        var crowded = segments.GroupBy(segment => SizeOf(segment.LiveCount)).Where(group => group.Count() >= SegmentsOfASize).MinBy(group => group.Key);
        if (crowded is not null)
        {
            return [.. crowded];
        }

        var hollow = segments.FirstOrDefault(segment => segment.Segment.Count >= WorthRewriting && segment.LiveCount * 2 < segment.Segment.Count);
        return hollow is null ? [] : [hollow];
    }

    /// <summary>The power of four that a count reaches.</summary>
    private static int SizeOf(int count)
    {
        var size = 0;
        for (; count >= SegmentsOfASize; count /= SegmentsOfASize)
        {
            size++;
        }

        return size;
    }
}
