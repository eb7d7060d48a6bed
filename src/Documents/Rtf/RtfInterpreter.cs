namespace JobFunctions.Documents.Rtf;

/// <summary>Runs the control words of a file.</summary>
internal sealed class RtfInterpreter(ReadOnlyMemory<byte> content, ReadingBudget budget)
{
    private const int DeepestGroup = 1000;
    private const int TinySize = 2;

    private readonly RtfLexer _lexer = new(content);
    private readonly RtfFonts _fonts = new();
    private readonly RtfBody _body = new(budget);
    private readonly Stack<RtfGroup> _groups = new();
    private readonly List<byte> _bytes = [];
    private readonly List<bool> _whites = [];
    private RtfGroup _group = new();
    private int _skip;
    private int _defaultFont;
    private int _fontBeingDefined;
    private (int Red, int Green, int Blue) _colour;
    private bool _starred;

    public bool HasPictures { get; private set; }

    public TextDocument Run()
    {
        for (var token = _lexer.Next(); token.Kind != RtfTokenKind.End; token = _lexer.Next())
        {
            budget.Step();

            if (token.Kind != RtfTokenKind.Text)
            {
                FlushBytes();
            }

            switch (token.Kind)
            {
                case RtfTokenKind.OpenGroup: OpenGroup(); break;
                case RtfTokenKind.CloseGroup: CloseGroup(); break;
                case RtfTokenKind.Control: Control(token); break;
                default: Text(token.Byte); break;
            }
        }

        FlushBytes();

        return _body.Build();
    }

    private void OpenGroup()
    {
        if (_groups.Count >= DeepestGroup)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        _skip = 0;
        _groups.Push(_group);
        _group.EndsAside = false;
    }

    private void CloseGroup()
    {
        _skip = 0;
        _starred = false;

        if (_group.EndsAside)
        {
            _body.EndAside();
        }

        if (_groups.TryPop(out var outer))
        {
            _group = outer;
            ApplyLook();
        }
    }

    private void Text(byte value)
    {
        if (_skip > 0)
        {
            _skip--;
            return;
        }

        if (_group.Destination == RtfDestination.Colours && value == ';')
        {
            _whites.Add(_colour is (255, 255, 255));
            _colour = default;
        }

        if (_group.Destination == RtfDestination.Text && !_group.IsDeleted)
        {
            _bytes.Add(value);
        }
    }

    // Bytes are kept until the run ends: a letter of an East Asian page takes two.
    private void FlushBytes()
    {
        if (_bytes.Count == 0)
        {
            return;
        }

        ApplyLook();
        var symbols = _fonts.IsSymbol(_group.Font);
        var text = _fonts.Encoding(_group.Font).GetString([.. _bytes]);
        _body.Flow.Append(symbols ? text.Replace('·', '•').Replace('§', '•') : text);
        _bytes.Clear();
    }

    private void ApplyLook()
    {
        var whiteOnWhite = _group.IsWhite && !_group.IsShaded && _body.IsPlain;
        var closesUp = _group.IsHidden || _group.Size <= TinySize;
        (_body.Flow.IsHidden, _body.Flow.ClosesUp, _body.Flow.IsBold, _body.Flow.FontSize) = (closesUp || whiteOnWhite, closesUp, _group.IsBold, _group.Size / 2.0);
    }

    private void Control(in RtfToken token)
    {
        if (token.Word == "bin")
        {
            _lexer.Skip(token.Parameter ?? 0);
            return;
        }

        if (_skip > 0)
        {
            _skip--;
            return;
        }

        if (token.Word == "*")
        {
            _starred = true;
            return;
        }

        var starred = _starred;
        _starred = false;

        if (_group.Destination == RtfDestination.Skipped || EnterDestination(token.Word, starred))
        {
            return;
        }

        if (_group.Destination != RtfDestination.Text)
        {
            Define(token);
        }
        else if (!SetLook(token) && !_body.Run(token))
        {
            Letter(token);
        }
    }

    private bool EnterDestination(string word, bool starred)
    {
        if (RtfDestinations.Aside(word) is { } region)
        {
            _group.EndsAside = true;
            _body.BeginAside(region);
            return true;
        }

        switch (word)
        {
            case "fonttbl": _group.Destination = RtfDestination.Fonts; return true;
            case "colortbl": _group.Destination = RtfDestination.Colours; return true;
            // The wrapper of two spellings holds the old one first; its starred half is entered on its own.
            case "upr": return true;
            case "pict":
                HasPictures = true;
                _group.Destination = RtfDestination.Skipped;
                return true;
        }

        if (starred && RtfDestinations.HoldsText(word))
        {
            return true;
        }

        if (starred || RtfDestinations.IsSkipped(word))
        {
            _group.Destination = RtfDestination.Skipped;
            return true;
        }

        return false;
    }

    private void Define(in RtfToken token)
    {
        var value = token.Parameter ?? 0;

        switch (token.Word)
        {
            case "f": _fontBeingDefined = value; break;
            case "fcharset": _fonts.SetCharset(_fontBeingDefined, value); break;
            case "cpg": _fonts.SetPage(_fontBeingDefined, value); break;
            case "red": _colour.Red = value; break;
            case "green": _colour.Green = value; break;
            case "blue": _colour.Blue = value; break;
        }
    }

    private bool SetLook(in RtfToken token)
    {
        var value = token.Parameter ?? 0;
        var on = token.Parameter is not 0;

        switch (token.Word)
        {
            case "ansicpg": _fonts.Page = CodePages.Get(value); break;
            case "mac": _fonts.Page = CodePages.Get(10000); break;
            case "pc": _fonts.Page = CodePages.Get(437); break;
            case "pca": _fonts.Page = CodePages.Get(850); break;
            case "deff": (_defaultFont, _group.Font) = (value, value); break;
            case "f": _group.Font = value; break;
            case "uc": _group.Fallback = Math.Clamp(value, 0, 16); break;
            case "v": _group.IsHidden = on; break;
            case "deleted": _group.IsDeleted = on; break;
            case "b": _group.IsBold = on; break;
            case "fs": _group.Size = token.Parameter ?? 24; break;
            case "cf": _group.IsWhite = value > 0 && value < _whites.Count && _whites[value]; break;
            case "cb" or "chcbpat" or "highlight" or "cbpat" or "chcfpat": _group.IsShaded = value > 0 && !(value < _whites.Count && _whites[value]); break;
            case "plain": _group = new RtfGroup { Destination = _group.Destination, Font = _defaultFont, Fallback = _group.Fallback, EndsAside = _group.EndsAside }; break;
            default: return false;
        }

        return true;
    }

    private void Letter(in RtfToken token)
    {
        ApplyLook();

        var letter = token.Word switch
        {
            "u" => (char)(token.Parameter ?? 0),
            "~" or "emspace" or "enspace" or "qmspace" => ' ',
            "_" => '-',
            "emdash" => '—',
            "endash" => '–',
            "lquote" => '‘',
            "rquote" => '’',
            "ldblquote" => '“',
            "rdblquote" => '”',
            "bullet" => '•',
            _ => '\0',
        };

        if (token.Word == "u")
        {
            _skip = _group.Fallback;
            // Fonts of symbols have their letters in the private area, and a bullet is the usual one.
            letter = letter is '\uF0B7' or '\uF0A7' ? '•' : letter;
        }

        if (letter != '\0' && !_group.IsDeleted)
        {
            _body.Flow.Append(letter);
        }
    }
}
