namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Keeps apart the words of a heading that was spaced out by typing spaces between its letters.</summary>
internal static class SpacedWords
{
    private const int FewestLetters = 4;
    private const double Wider = 1.5;
    private const double LeastMore = 0.1;

    /// <summary>Marks the letters before which the gap is clearly wider than between the letters around.</summary>
    /// <param name="words">Of one line, from left to right.</param>
    public static void Mark(List<Word> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var end = first;

            while (end < words.Count && words[end].Text is [var letter] && char.IsLetter(letter))
            {
                end++;
            }

            if (end - first >= FewestLetters)
            {
                Mark(words, first, end);
            }

            first = end;
        }
    }

    private static void Mark(List<Word> words, int first, int end)
    {
        List<double> gaps = [];

        for (var i = first + 1; i < end; i++)
        {
            gaps.Add(words[i].Left - words[i - 1].Right);
        }

        var usual = gaps.Order().ElementAt((gaps.Count - 1) / 2);

        for (var i = first + 1; i < end; i++)
        {
            if (gaps[i - first - 1] is var gap && gap > Wider * usual && gap > usual + (LeastMore * words[i].Size))
            {
                words[i] = words[i] with { StandsApart = true };
            }
        }
    }
}
