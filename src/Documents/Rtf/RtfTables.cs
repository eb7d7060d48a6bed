namespace JobFunctions.Documents.Rtf;

/// <summary>Numbers cells, which RTF ends and never begins.</summary>
internal sealed class RtfTables
{
    private const int Deepest = 16;

    private readonly TableCell?[] _levels = new TableCell?[Deepest + 1];
    private int _tables;

    /// <summary>How many tables the paragraph at hand is in.</summary>
    public int Level { get; private set; }

    public TableCell? Cell => Level == 0 ? null : _levels[Level] ??= new TableCell(_tables++, 0, 0);

    public void SetLevel(int level) => Level = Math.Clamp(level, 0, Deepest);

    /// <summary>A paragraph outside of tables ends them all.</summary>
    public void EndParagraph()
    {
        if (Level == 0)
        {
            Array.Clear(_levels);
        }
    }

    public void EndCell(int level)
    {
        level = Math.Clamp(level, 1, Deepest);
        var cell = _levels[level] ?? new TableCell(_tables++, 0, 0);
        _levels[level] = cell with { Column = cell.Column + 1 };
        Array.Clear(_levels, level + 1, Deepest - level);
    }

    public void EndRow(int level)
    {
        level = Math.Clamp(level, 1, Deepest);

        if (_levels[level] is { } cell)
        {
            _levels[level] = new TableCell(cell.Table, cell.Row + 1, 0);
        }
    }
}
