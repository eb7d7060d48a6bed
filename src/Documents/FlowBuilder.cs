using System.Text;

namespace JobFunctions.Documents;

/// <summary>Makes a one-page document of text that flows: paragraphs, tabs, cells, no positions.</summary>
internal sealed class FlowBuilder(ReadingBudget budget)
{
    /// <summary>So many spaces in a row were typed to set words apart, as a tab does.</summary>
    private const int WideGap = 3;

    /// <summary>The same after a single letter: where a heading is spaced out, one space stands between letters and two between words.</summary>
    private const int WideGapOfLetters = 2;

    /// <summary>A paragraph weighs as much as some letters, so that a million of one letter each are too many.</summary>
    private const int CostOfAParagraph = 4;

    private readonly List<TextBlock> _blocks = [];
    private readonly List<TextWord> _words = [];
    private readonly List<TextLine> _lines = [];
    private readonly StringBuilder _word = new();
    private readonly StringBuilder _inside = new();
    private readonly List<TextWord> _hiddenInside = [];
    private bool _wordHidden;
    private bool _wordBold;
    private double? _wordSize;
    private bool _afterTab;
    private bool _gap;
    private int _spaces;

    public TextRegion Region { get; set; }

    public TableCell? Cell { get; set; }

    /// <summary>How letters appended from now on look.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether letters that are hidden take no room either, so that what stands around them closes up.</summary>
    public bool ClosesUp { get; set; }

    public bool IsBold { get; set; }

    public double? FontSize { get; set; }

    private bool IsInside => IsHidden && ClosesUp && !_wordHidden && _word.Length > 0;

    public void Append(ReadOnlySpan<char> text)
    {
        budget.Glyphs(text.Length);

        foreach (var letter in text)
        {
            Append(letter);
        }
    }

    public void Append(char letter)
    {
        switch (letter)
        {
            case '\t':
                EndWord();
                _afterTab = _words.Count > 0;
                break;
            case '\n' or '\v' or '\u2028':
                EndLine();
                break;
            case '\f' or '\u2029':
                EndParagraph();
                break;
            // A soft hyphen or a zero-width mark is a hint for the screen, not a letter.
            case '\u00AD' or '\u200B' or '\u2060' or '\uFEFF':
                break;
            // What is hidden within a word does not part it.
            case var space when char.IsWhiteSpace(space) && IsInside:
                EndInside();
                break;
            case var space when char.IsWhiteSpace(space):
                EndWord();
                _afterTab |= _words.Count > 0 && ++_spaces >= (_words[^1].Text.Length == 1 ? WideGapOfLetters : WideGap);
                break;
            case var control when char.IsControl(control):
                break;
            default:
                if (IsInside)
                {
                    _inside.Append(letter);
                    break;
                }

                if (_word.Length > 0 && _wordHidden != IsHidden)
                {
                    EndWord();
                }

                if (_word.Length == 0)
                {
                    (_wordHidden, _wordBold, _wordSize) = (IsHidden, IsBold, FontSize);
                }

                _word.Append(letter);
                _spaces = 0;
                break;
        }
    }

    public void EndLine()
    {
        EndWord();

        if (_words.Count > 0)
        {
            _lines.Add(new TextLine(_words.ToArray()));
            _words.Clear();
        }

        _afterTab = false;
    }

    public void EndParagraph(bool isHeading = false, bool isListItem = false)
    {
        budget.Step();
        EndLine();

        if (_lines.Count == 0)
        {
            _gap = true;
            return;
        }

        budget.Glyphs(CostOfAParagraph);
        _blocks.Add(new TextBlock(Region, _lines.ToArray())
        {
            Cell = Cell,
            IsHeading = isHeading,
            IsListItem = isListItem,
            StandsApart = _blocks.Count > 0 && (_gap || isHeading),
        });
        _lines.Clear();
        _gap = false;
    }

    /// <summary>Adds blocks made elsewhere, such as those of a frame anchored in the paragraph that just ended.</summary>
    public void Add(IEnumerable<TextBlock> blocks) => _blocks.AddRange(blocks);

    /// <summary>Ends what is open and gives the blocks in the order they came.</summary>
    public IReadOnlyList<TextBlock> Finish()
    {
        EndParagraph();

        return _blocks;
    }

    /// <summary>Ends what is open and gives all of it, headers first and footers and notes last.</summary>
    public TextDocument Build()
    {
        EndParagraph();
        var ordered = _blocks.OrderBy(block => block.Region switch
        {
            TextRegion.Header => 0,
            TextRegion.Note => 2,
            TextRegion.Footer => 3,
            _ => 1,
        });

        return new TextDocument([new TextPage(1, null, null, ordered.ToArray())]);
    }

    private void EndWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        _words.Add(new TextWord(Compose(_word.ToString()))
        {
            IsHidden = _wordHidden,
            IsBold = _wordBold,
            FontSize = _wordSize,
            AfterTab = _afterTab,
        });
        _word.Clear();
        _afterTab = false;
        EndInside();
        _words.AddRange(_hiddenInside);
        _hiddenInside.Clear();
    }

    private void EndInside()
    {
        if (_inside.Length > 0)
        {
            _hiddenInside.Add(new TextWord(Compose(_inside.ToString())) { IsHidden = true });
            _inside.Clear();
        }
    }

    // A lone surrogate is no text, and normalizing would throw on it.
    private static string Compose(string word)
    {
        if (word.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            word = string.Concat(word.EnumerateRunes().Where(rune => rune.Value != 0xFFFD).Select(rune => rune.ToString()));
        }

        return word.IsNormalized(NormalizationForm.FormC) ? word : word.Normalize(NormalizationForm.FormC);
    }
}
