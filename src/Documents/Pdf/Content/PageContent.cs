namespace JobFunctions.Documents.Pdf.Content;

/// <summary>What running a page's content drew.</summary>
internal sealed class PageContent(double width, double height)
{
    public double Width => width;

    public double Height => height;

    private const int MostRules = 2000;
    private const double ShortestRule = 4;

    private readonly List<Box> _rules = [];

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

    /// <summary>Unpainted text over a scan is what recognition found in it, and counts as seen.</summary>
    public void AcceptRecognisedText()
    {
        var unpainted = Glyphs.Count(glyph => glyph.IsUnpainted);

        if (unpainted == 0 || PictureArea < width * height / 2 || unpainted * 2 < Glyphs.Count)
        {
            return;
        }

        for (var i = 0; i < Glyphs.Count; i++)
        {
            Glyphs[i] = Glyphs[i].IsUnpainted ? Glyphs[i] with { IsHidden = false } : Glyphs[i];
        }
    }
}
