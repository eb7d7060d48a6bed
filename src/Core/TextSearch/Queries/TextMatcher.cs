using System.Buffers;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>Finds the documents of one segment that a text fits, with their scores.</summary>
/// <remarks>Scores are whole numbers, so that the order of adding cannot change them.</remarks>
internal ref struct TextMatcher
{
    // Of one unit of weight; a score stays far below the range of an int.
    private const float Fineness = 4096;

    private readonly LiveSegment _segment;
    private readonly Span<int> _scores;
    private DocumentSet _found;

    /// <param name="scores">One for each document; those of documents that do not fit are left as they come.</param>
    private TextMatcher(LiveSegment segment, Span<int> scores)
    {
        _segment = segment;
        _scores = scores;
    }

    /// <returns>To be disposed of.</returns>
    public static DocumentSet Match(LiveSegment segment, int number, IReadOnlyList<ResolvedGroup> required, IReadOnlyList<ResolvedGroup> excluded, Span<int> scores)
    {
        var matcher = new TextMatcher(segment, scores) { _found = DocumentSet.RentCopy(segment.Live, segment.Segment.Count) };
        if (required.Any(group => group.In(number).Count == 0))
        {
            matcher._found.Words.Clear();
            return matcher._found;
        }

        scores.Clear();
        foreach (var group in required.OrderBy(group => group.In(number).Sum(alternative => alternative.Frequency)))
        {
            matcher.Require(group.In(number), group.Weight);
        }

        foreach (var group in excluded)
        {
            matcher.Exclude(group.In(number));
        }

        return matcher._found;
    }

    private void Require(IReadOnlyList<ResolvedAlternative> alternatives, float weight)
    {
        var count = _segment.Segment.Count;
        var fitting = DocumentSet.RentEmpty(count);
        if (alternatives is [{ Kind: AlternativeKind.Word } word])
        {
            var whole = weight * word.Share * Fineness;
            var reader = _segment.Segment.Postings.Read(word.First);
            while (reader.MoveNext())
            {
                if (_found.Contains(reader.Document))
                {
                    fitting.Add(reader.Document);
                    _scores[reader.Document] += (int)(whole * Impact.ShareOf(reader.Impact));
                }
            }
        }
        else
        {
            var best = ArrayPool<int>.Shared.Rent(count);
            best.AsSpan(0, count).Clear();
            foreach (var alternative in alternatives)
            {
                Collect(alternative, weight * alternative.Share * Fineness, best, fitting);
            }

            AddBest(fitting, best);
            ArrayPool<int>.Shared.Return(best);
        }

        _found.Dispose();
        _found = fitting;
    }

    /// <summary>Notes for each document that was found so far the best that an alternative gives.</summary>
    private readonly void Collect(ResolvedAlternative alternative, float whole, int[] best, DocumentSet fitting)
    {
        var postings = _segment.Segment.Postings;
        if (alternative.Terms is { } terms)
        {
            var sequence = new SequenceReader(postings, terms, alternative.Kind == AlternativeKind.Phrase);
            while (sequence.MoveNext())
            {
                Note(sequence.Document, (int)(whole * Impact.ShareOf(sequence.Impact)), best, fitting);
            }

            return;
        }

        for (var term = alternative.First; term < alternative.End; term++)
        {
            var reader = postings.Read(term);
            while (reader.MoveNext())
            {
                Note(reader.Document, (int)(whole * Impact.ShareOf(reader.Impact)), best, fitting);
            }
        }
    }

    private readonly void Note(int document, int score, int[] best, DocumentSet fitting)
    {
        if (_found.Contains(document))
        {
            fitting.Add(document);
            best[document] = Math.Max(best[document], score);
        }
    }

    private readonly void AddBest(DocumentSet fitting, int[] best)
    {
        var words = fitting.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                var document = (i << 6) + System.Numerics.BitOperations.TrailingZeroCount(word);
                _scores[document] += best[document];
            }
        }
    }

    private readonly void Exclude(IReadOnlyList<ResolvedAlternative> alternatives)
    {
        foreach (var alternative in alternatives)
        {
            var postings = _segment.Segment.Postings;
            if (alternative.Terms is { } terms)
            {
                var sequence = new SequenceReader(postings, terms, alternative.Kind == AlternativeKind.Phrase);
                while (sequence.MoveNext())
                {
                    _found.Remove(sequence.Document);
                }
            }

            for (var term = alternative.First; term < alternative.End; term++)
            {
                var reader = postings.Read(term);
                while (reader.MoveNext())
                {
                    _found.Remove(reader.Document);
                }
            }
        }
    }
}
