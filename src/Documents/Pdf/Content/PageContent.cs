namespace JobFunctions.Documents.Pdf.Content;

/// <summary>What running a page's content drew.</summary>
internal sealed class PageContent(double width, double height)
{
    /// <summary>Holds the place of a letter whose text is still to be told by the span around it.</summary>
    public const string Unknown = "\uFFFC";

    public double Width => width;

    public double Height => height;

    private const int MostRules = 2000;
    private const double ShortestRule = 4;

    private const int MostCovers = 1000;
    private const double SmallestCover = 4;
    private const double MostCovered = 0.5;

    private readonly List<Box> _rules = [];
    private readonly List<(Box Box, int Glyphs, bool IsPicture)> _covers = [];

    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Straight lines along the page's sides, as thin boxes; none for a page of so many that it is a drawing.</summary>
    public IReadOnlyList<Box> Rules => _rules.Count < MostRules ? _rules : [];

    /// <summary>Letters drawn of which nothing tells the meaning.</summary>
    public int Unmapped { get; set; }

    /// <summary>Area under pictures, overlaps counted twice, in square points.</summary>
    public double PictureArea { get; set; }

    public void AddRule(in Box rule)
    {
        if (_rules.Count < MostRules && Math.Max(rule.Width, rule.Height) >= ShortestRule)
        {
            _rules.Add(rule);
        }
    }

    /// <summary>Hides the letters drawn so far that lie within a box.</summary>
    public void Cover(in Box box, bool isPicture)
    {
        if (Glyphs.Count > 0 && _covers.Count < MostCovers && box.Area >= SmallestCover && box.Width > 0)
        {
            _covers.Add((box, Glyphs.Count, isPicture));
        }
    }

    /// <summary>Shows the letters from one on that something was painted through.</summary>
    public void Reveal(int from)
    {
        for (var i = from; i < Glyphs.Count; i++)
        {
            if (Glyphs[i].IsStencil)
            {
                Glyphs[i] = Glyphs[i] with { IsHidden = false, IsStencil = false };
            }
        }
    }

    /// <summary>To be called when everything is drawn.</summary>
    public void Finish(ReadingBudget budget)
    {
        HideCovered(budget);
        Unmapped += Glyphs.RemoveAll(glyph => glyph.Text == Unknown);
        AcceptRecognisedText();
    }

    private void HideCovered(ReadingBudget budget)
    {
        // The last cover counts the most letters: going back from it, one stops where a letter is newer than the cover.
        for (var i = 0; _covers.Count > 0 && i < Math.Min(Glyphs.Count, _covers[^1].Glyphs); i++)
        {
            var glyph = Glyphs[i];
            var (x, y) = glyph.Middle;

            for (var j = _covers.Count - 1; j >= 0 && _covers[j].Glyphs > i; j--)
            {
                budget.Step();

                if (_covers[j].Box.Contains(x, y))
                {
                    Glyphs[i] = glyph with { IsHidden = true, IsUnpainted = glyph.IsUnpainted || (_covers[j].IsPicture && !glyph.IsHidden) };
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Unpainted text over a scan, or painted text under it, is what recognition found in it and counts as seen: on a page half of which
    /// is pictures and half of whose letters are such.
    /// </summary>
    private void AcceptRecognisedText()
    {
        var unpainted = Glyphs.Count(glyph => glyph.IsUnpainted);

        if (unpainted == 0 || PictureArea < width * height * MostCovered || unpainted * 2 < Glyphs.Count)
        {
            return;
        }

        for (var i = 0; i < Glyphs.Count; i++)
        {
            Glyphs[i] = Glyphs[i].IsUnpainted ? Glyphs[i] with { IsHidden = false } : Glyphs[i];
        }
    }
}
