using System.Text;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Makes words of a row's letters by the gaps between them, and chunks of the words.</summary>
internal sealed class ChunkBuilder
{
    /// <summary>A gap that parts words, in font sizes. TeX goes down to a fifth; kerning stays under a tenth.</summary>
    private const double WordGap = 0.15;

    /// <summary>A gap that parts columns or stands for a tab.</summary>
    private const double TabGap = 1.0;

    /// <summary>The same where the letter after the gap was placed anew and not drawn on from the one before.</summary>
    private const double PlacedGap = 0.1;

    private readonly List<Chunk> _chunks = [];
    private readonly List<Word> _words = [];
    private readonly List<Piece> _letters = [];
    private Piece? _spaceAt;

    /// <param name="row">Letters on one baseline, from left to right.</param>
    /// <param name="cells">Where letters of the row begin the cells of a table, though they touch what stands before them.</param>
    public static List<Chunk> Build(List<Piece> row, IReadOnlySet<double> cells)
    {
        var builder = new ChunkBuilder();

        foreach (var run in Runs(SoftHyphens.Remove(row), cells))
        {
            builder.AddRun(run, ExtraSpacing(run));
            builder.EndChunk(isCell: cells.Contains(run[0].Left));
        }

        return builder._chunks;
    }

    /// <summary>Parts of the row with at most a tab's gap between their letters, and no cell's beginning.</summary>
    private static IEnumerable<List<Piece>> Runs(List<Piece> row, IReadOnlySet<double> cells)
    {
        List<Piece> run = [];
        var right = 0.0;

        foreach (var piece in row.Where(piece => !piece.IsSpace || piece.Right > piece.Left))
        {
            if (run.Count > 0 && !piece.IsSpace && (piece.Left - right > TabGap * Math.Max(piece.Size, run[^1].Size) || cells.Contains(piece.Left)))
            {
                yield return run;
                run = [];
            }

            if (piece.IsSpace && run.Count == 0)
            {
                continue;
            }

            run.Add(piece);
            right = piece.IsSpace ? right : Math.Max(run.Count == 1 ? piece.Right : right, piece.Right);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>How far apart the letters of a spaced-out heading stand; 0 for ordinary text.</summary>
    private static double ExtraSpacing(List<Piece> run)
    {
        var letters = run.Where(piece => !piece.IsSpace).ToList();

        if (letters.Count < 4)
        {
            return letters.Count > 0 ? Math.Max(0, letters[0].Glyph.Spacing) : 0;
        }

        var gaps = new List<double>(letters.Count);

        for (var i = 1; i < letters.Count; i++)
        {
            gaps.Add((letters[i].Left - letters[i - 1].Right) / Math.Max(letters[i].Size, 0.1));
        }

        // Where spaces are written between the letters, they part them.
        if (run.Count - letters.Count >= letters.Count / 2)
        {
            return 0;
        }

        gaps.Sort();
        var low = gaps[gaps.Count / 4];

        // Three gaps in four as wide as a word's, and the widest clearly wider or all alike: it is the spacing.
        return low > WordGap * 0.8 ? low * letters[0].Size : 0;
    }

    private void AddRun(List<Piece> run, double extra)
    {
        foreach (var piece in run)
        {
            if (piece.IsSpace)
            {
                // A space that the next letter covers is no space to the eye; the gap decides then.
                if (extra == 0 || piece.Right - piece.Left > extra)
                {
                    _spaceAt = piece;
                }

                continue;
            }

            if (_letters.Count > 0)
            {
                var before = _letters[^1];
                var size = Math.Max(Math.Min(piece.Size, before.Size), 0.1);
                var gap = piece.Left - before.Right;
                var limit = (extra * 1.3) + ((PlacedTexts.AreApart(_letters, piece) ? PlacedGap : WordGap) * size) + Math.Max(0, extra == 0 ? before.Glyph.Spacing : 0);
                var spaced = _spaceAt is { } space && gap > Math.Min(0.05 * size, (space.Right - space.Left) * 0.3);

                if (gap > limit || spaced || PlacedTexts.AreTwo(before, piece) || Scripts.IsIcon(piece.Text) != Scripts.IsIcon(before.Text))
                {
                    EndWord();
                }
            }

            _spaceAt = null;

            if (!TryCompose(piece))
            {
                _letters.Add(piece);
            }
        }
    }

    // An accent drawn over its letter, before or after it.
    private bool TryCompose(Piece piece)
    {
        if (_letters.Count == 0)
        {
            return false;
        }

        var before = _letters[^1];
        var overlap = Math.Min(before.Right, piece.Right) - Math.Max(before.Left, piece.Left);
        var narrow = Math.Min(before.Right - before.Left, piece.Right - piece.Left);

        if (overlap < narrow / 2 || narrow <= 0)
        {
            return false;
        }

        var (letter, mark) = (Scripts.Combining(before.Text), Scripts.Combining(piece.Text)) switch
        {
            (null, { } after) when char.IsLetter(before.Text[^1]) => (before, after),
            ({ } first, null) when char.IsLetter(piece.Text[0]) => (piece, first),
            _ => (default, '\0'),
        };

        if (mark == '\0')
        {
            return false;
        }

        var text = letter.Text.Length == 1 ? letter.Text switch { "ı" => "i", "ȷ" => "j", var other => other } + mark : letter.Text + mark;
        _letters[^1] = letter with { Text = text.Normalize(NormalizationForm.FormC), Left = Math.Min(before.Left, piece.Left), Right = Math.Max(before.Right, piece.Right) };

        return true;
    }

    private void EndWord()
    {
        if (_letters.Count == 0)
        {
            return;
        }

        var rightToLeft = _letters.Count(letter => Scripts.IsRightToLeft(letter.Text)) * 2 > _letters.Count;
        var text = string.Concat((rightToLeft ? _letters.AsEnumerable().Reverse() : _letters).Select(letter => letter.Text));
        var largest = _letters.MaxBy(letter => letter.Size);
        text = Scripts.Clean(text);

        // An accent over nothing is a list's mark from a font that does not name it; TeX's bullet comes so.
        text = Scripts.IsLoneAccent(text) ? "•" : text;

        if (text.Length > 0)
        {
            _words.Add(new Word(text, _letters.Min(letter => letter.Left), _letters.Max(letter => letter.Right), largest.Baseline, largest.Size)
            {
                IsBold = _letters.Count(letter => letter.Glyph.IsBold) * 2 > _letters.Count,
                Region = _letters[0].Glyph.Region,
            });
        }

        _letters.Clear();
    }

    private void EndChunk(bool isCell)
    {
        EndWord();
        _spaceAt = null;

        if (_words.Count > 0)
        {
            SpacedWords.Mark(_words);
            _words[0] = _words[0] with { StandsApart = isCell };
            _chunks.Add(new Chunk(_words.ToArray()));
            _words.Clear();
        }
    }
}
