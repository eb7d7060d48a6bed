namespace JobFunctions.Documents.Rtf;

/// <summary>The text that a file's control words build: paragraphs, cells, and what is set aside from them.</summary>
internal sealed class RtfBody(ReadingBudget budget)
{
    private readonly RtfTables _tables = new();
    private readonly Stack<FlowBuilder> _outer = new();
    private readonly List<TextBlock> _aside = [];
    private FlowBuilder _flow = new(budget);
    private bool _isListItem;
    private bool _isHeading;

    /// <summary>Where letters go now.</summary>
    public FlowBuilder Flow => _flow;

    /// <summary>Whether letters go into the running text, outside of tables and frames.</summary>
    public bool IsPlain => _tables.Level == 0 && _outer.Count == 0;

    /// <summary>Runs a word that breaks the text or says what a paragraph is.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Run(in RtfToken token)
    {
        var value = token.Parameter ?? 0;

        switch (token.Word)
        {
            case "par" or "sect" or "page" or "column": EndParagraph(); break;
            case "line" or "lbr": _flow.Append('\n'); break;
            case "tab": _flow.Append('\t'); break;
            case "cell": EndCell(1); break;
            case "nestcell": EndCell(Math.Max(2, _tables.Level)); break;
            case "row": _tables.EndRow(1); break;
            case "nestrow": _tables.EndRow(Math.Max(2, _tables.Level)); break;
            case "intbl": _tables.SetLevel(Math.Max(1, _tables.Level)); break;
            case "itap": _tables.SetLevel(value); break;
            case "ls" or "pnlvlblt": _isListItem = true; break;
            case "outlinelevel": _isHeading = value < 9; break;
            case "pard":
                _tables.SetLevel(0);
                (_isListItem, _isHeading) = (false, false);
                break;
            default: return false;
        }

        return true;
    }

    /// <summary>Begins a note, a header or a frame, whose paragraphs follow the one that holds it.</summary>
    public void BeginAside(TextRegion region)
    {
        budget.Depth(_outer.Count);
        _outer.Push(_flow);
        _flow = new FlowBuilder(budget) { Region = region };
    }

    public void EndAside()
    {
        if (_outer.TryPop(out var outer))
        {
            _aside.AddRange(_flow.Finish());
            _flow = outer;
        }
    }

    /// <summary>Ends all that a broken file left open.</summary>
    public TextDocument Build()
    {
        while (_outer.Count > 0)
        {
            EndAside();
        }

        _flow.EndParagraph();
        _flow.Add(_aside);

        return _flow.Build();
    }

    private void EndParagraph()
    {
        _flow.Cell = _outer.Count == 0 ? _tables.Cell : null;
        _flow.EndParagraph(_isHeading, _isListItem);
        _tables.EndParagraph();

        if (_outer.Count == 0 && _aside.Count > 0)
        {
            _flow.Add(_aside);
            _aside.Clear();
        }
    }

    private void EndCell(int level)
    {
        _tables.SetLevel(level);
        EndParagraph();
        _tables.EndCell(level);
    }
}
