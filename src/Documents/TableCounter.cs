namespace JobFunctions.Documents;

/// <summary>Follows tables, rows and cells as they open and close, one inside another.</summary>
internal sealed class TableCounter(ReadingBudget budget)
{
    private readonly Stack<TableCell> _open = new();
    private int _tables;

    /// <summary>The innermost cell, <see langword="null"/> outside tables.</summary>
    public TableCell? Cell => _open.TryPeek(out var cell) && cell is { Row: >= 0, Column: >= 0 } ? cell : null;

    public void BeginTable()
    {
        budget.Depth(_open.Count);
        _open.Push(new TableCell(_tables++, -1, -1));
    }

    public void BeginRow()
    {
        if (_open.TryPop(out var cell))
        {
            _open.Push(new TableCell(cell.Table, cell.Row + 1, -1));
        }
    }

    public void BeginCell()
    {
        if (_open.TryPop(out var cell))
        {
            _open.Push(cell with { Column = cell.Column + 1 });
        }
    }

    public void EndTable() => _open.TryPop(out _);
}
