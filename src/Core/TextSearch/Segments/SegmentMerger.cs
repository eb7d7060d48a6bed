namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Makes one segment of several, without the documents that are gone.</summary>
internal static class SegmentMerger
{
    /// <returns>The segment, and for each source the new number of each of its documents, negative for those that are gone.</returns>
    public static (Segment Segment, int[][] Numbers) Merge(IndexSchema schema, IReadOnlyList<LiveSegment> sources)
    {
        var ids = new List<string>(sources.Sum(source => source.LiveCount));
        var numbers = new int[sources.Count][];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Renumber(sources[i], ids);
        }

        var (terms, postings) = MergePostings(sources, numbers);
        var segment = new Segment(
            [.. ids],
            terms,
            postings,
            [.. schema.Keywords.Select(field => MergeKeywords(sources, numbers, field))],
            [.. schema.Numbers.Select(field => MergeNumbers(sources, numbers, field))]);
        return (segment, numbers);
    }

    private static int[] Renumber(LiveSegment source, List<string> ids)
    {
        var numbers = new int[source.Segment.Count];
        for (var document = 0; document < numbers.Length; document++)
        {
            numbers[document] = source.Contains(document) ? ids.Count : -1;
            if (numbers[document] >= 0)
            {
                ids.Add(source.Segment.Ids[document]);
            }
        }

        return numbers;
    }

    private static (TermDictionary Terms, Postings Postings) MergePostings(IReadOnlyList<LiveSegment> sources, int[][] numbers)
    {
        var writer = new PostingWriter(sources.Max(source => source.Segment.Terms.Count));
        var next = new int[sources.Count];
        while (TryFindLeast(sources, next, out var least))
        {
            var term = sources[least].Segment.Terms[next[least]];
            for (var i = least; i < next.Length; i++)
            {
                var segment = sources[i].Segment;
                if (next[i] < segment.Terms.Count && segment.Terms[next[i]].SequenceEqual(term))
                {
                    Copy(segment.Postings, next[i], numbers[i], writer);
                    next[i] += i == least ? 0 : 1;
                }
            }

            writer.End(term);
            next[least]++;
        }

        return writer.Build();
    }

    /// <summary>The first source that is at the least term.</summary>
    private static bool TryFindLeast(IReadOnlyList<LiveSegment> sources, int[] next, out int least)
    {
        least = -1;
        for (var i = 0; i < next.Length; i++)
        {
            var terms = sources[i].Segment.Terms;
            if (next[i] < terms.Count && (least < 0 || terms[next[i]].SequenceCompareTo(sources[least].Segment.Terms[next[least]]) < 0))
            {
                least = i;
            }
        }

        return least >= 0;
    }

    private static void Copy(Postings postings, int term, int[] numbers, PostingWriter writer)
    {
        var reader = postings.ReadWithPlaces(term);
        while (reader.MoveNext())
        {
            if (numbers[reader.Document] is >= 0 and var number)
            {
                writer.Add(number, reader.Impact, reader.Places);
            }
        }
    }

    private static KeywordColumn MergeKeywords(IReadOnlyList<LiveSegment> sources, int[][] numbers, KeywordField field)
    {
        var ends = new List<int>();
        var values = new List<int>();
        for (var i = 0; i < sources.Count; i++)
        {
            var column = sources[i].Segment.KeywordsOf(field);
            for (var document = 0; document < numbers[i].Length; document++)
            {
                if (numbers[i][document] >= 0)
                {
                    values.AddRange(column.ValuesOf(document));
                    ends.Add(values.Count);
                }
            }
        }

        return new KeywordColumn([.. ends], [.. values]);
    }

    private static long[] MergeNumbers(IReadOnlyList<LiveSegment> sources, int[][] numbers, NumberField field)
    {
        var merged = new List<long>();
        for (var i = 0; i < sources.Count; i++)
        {
            var column = sources[i].Segment.NumbersOf(field);
            for (var document = 0; document < column.Length; document++)
            {
                if (numbers[i][document] >= 0)
                {
                    merged.Add(column[document]);
                }
            }
        }

        return [.. merged];
    }
}
